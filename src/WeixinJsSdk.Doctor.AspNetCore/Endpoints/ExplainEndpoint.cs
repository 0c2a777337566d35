using Microsoft.AspNetCore.Http;
using WeixinJsSdk.Doctor.AspNetCore.Accounts;
using WeixinJsSdk.Doctor.AspNetCore.Requests;

namespace WeixinJsSdk.Doctor.AspNetCore.Endpoints;

/// <summary>Explains what was refused: an errMsg, a pasted call, addresses, or any part of these.</summary>
internal static class ExplainEndpoint
{
    private static readonly SignatureDoctor Doctor = new();

    public static async Task AnswerAsync(HttpContext context)
    {
        if (await DoctorRequest.ReadAsync(context).ConfigureAwait(false) is not { } request)
        {
            return;
        }

        var kind = RequestKind.Of(request);
        var ticket = kind switch { RequestKind.Payment => (TicketType?)null, RequestKind.Card => TicketType.WxCard, _ => TicketType.JsApi };
        var secrets = await new AccountSecretsReader(context.RequestServices, context.RequestAborted).ReadAsync(request.Account, ticket).ConfigureAwait(false);
        request.EndpointUrl ??= OwnEndpoint.Find(context, request.PageUrl);
        (string, string)? note = null;
        var findings = kind switch
        {
            RequestKind.Payment => Doctor.Examine(Read(request, PaymentEvidence.Parse, ref note).With(request, secrets)),
            RequestKind.Card => Doctor.Examine(Read(request, CardEvidence.Parse, ref note).With(request, secrets)),
            _ => Doctor.Examine(Read(request, JsSdkEvidence.Parse, ref note).With(request, secrets)),
        };
        await DoctorAnswer.WriteAsync(context, writer =>
        {
            writer.WriteString("kind", kind);
            writer.Note(note ?? TicketNote.For(secrets));
            writer.Findings(findings);
        }).ConfigureAwait(false);
    }

    private static T Read<T>(DoctorRequest request, Func<string, T> parse, ref (string, string)? note)
        where T : new()
    {
        if (string.IsNullOrWhiteSpace(request.Text))
        {
            return new T();
        }

        try
        {
            return parse(request.Text);
        }
        catch (FormatException unreadable)
        {
            note = (unreadable.Message, "粘贴的内容里没有可识别的对象：请粘贴 wx.config({…}) 这样的调用，或者它的参数。");
            return new T();
        }
    }
}
