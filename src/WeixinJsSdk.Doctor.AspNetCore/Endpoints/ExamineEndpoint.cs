using System.Text.Json;
using Microsoft.AspNetCore.Http;
using WeixinJsSdk.Doctor.AspNetCore.Accounts;
using WeixinJsSdk.Doctor.AspNetCore.Requests;

namespace WeixinJsSdk.Doctor.AspNetCore.Endpoints;

/// <summary>The live check of an account.</summary>
internal static class ExamineEndpoint
{
    public static async Task AnswerAsync(HttpContext context)
    {
        if (await DoctorRequest.ReadAsync(context).ConfigureAwait(false) is not { } request)
        {
            return;
        }

        if (DoctorAccounts.Find(context.RequestServices, request.Account) is not { } doctor)
        {
            await DoctorAnswer.WriteAsync(context, writer => writer.Note((
                "There is no such account: call AddWeixinJsSdk(…) or add it to IWeixinAccounts.",
                "没有这个账号：请调用 AddWeixinJsSdk(…)，或把它加入 IWeixinAccounts。"))).ConfigureAwait(false);
            return;
        }

        var report = await doctor.ExamineAsync(context.RequestAborted).ConfigureAwait(false);
        await DoctorAnswer.WriteAsync(context, writer =>
        {
            writer.WriteString("account", report.Account);
            writer.WriteString("appId", report.AppId);
            writer.WriteString("examinedAt", report.ExaminedAt);
            writer.WriteNumber("elapsed", (long)report.Elapsed.TotalMilliseconds);
            writer.WriteString("outcome", report.Outcome.ToString());
            writer.Note(null);
            writer.WriteStartArray("checks");
            foreach (var check in report.Checks)
            {
                Write(writer, check);
            }

            writer.WriteEndArray();
        }).ConfigureAwait(false);
    }

    private static void Write(Utf8JsonWriter writer, AccountCheck check)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", check.Kind.ToString());
        writer.WriteString("outcome", check.Outcome.ToString());
        writer.WriteNumber("elapsed", (long)check.Elapsed.TotalMilliseconds);
        Write(writer, "en", check.English);
        Write(writer, "zh", check.Chinese);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string language, AccountCheckText text)
    {
        writer.WriteStartObject(language);
        writer.WriteString("title", text.Title);
        writer.WriteString("message", text.Message);
        writer.WriteString("advice", text.Advice);
        writer.WriteEndObject();
    }
}
