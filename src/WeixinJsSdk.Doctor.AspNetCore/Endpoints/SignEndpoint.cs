using System.Globalization;
using Microsoft.AspNetCore.Http;
using WeixinJsSdk.Doctor.AspNetCore.Accounts;
using WeixinJsSdk.Doctor.AspNetCore.Requests;

namespace WeixinJsSdk.Doctor.AspNetCore.Endpoints;

/// <summary>What WeChat's sandbox tool jsapisign does: string1 and the signature (附录1); and explains, where there is a signature to compare with.</summary>
internal static class SignEndpoint
{
    private static readonly SignatureDoctor Doctor = new();

    public static async Task AnswerAsync(HttpContext context)
    {
        if (await DoctorRequest.ReadAsync(context).ConfigureAwait(false) is not { } request)
        {
            return;
        }

        var account = string.IsNullOrEmpty(request.Ticket) ? request.Account : null;
        var secrets = await new AccountSecretsReader(context.RequestServices, context.RequestAborted).ReadAsync(account, TicketType.JsApi).ConfigureAwait(false);
        var ticket = string.IsNullOrEmpty(request.Ticket) ? secrets.JsApiTicket : request.Ticket;
        if (Compute(request, ticket, out var note) is not { } signature)
        {
            await DoctorAnswer.WriteAsync(context, writer => writer.Note(TicketNote.For(secrets) ?? note)).ConfigureAwait(false);
            return;
        }

        var url = request.SignedUrl!.Split('#')[0];
        var signed = new SignedString(ticket!, ["jsapi_ticket=", null, $"&noncestr={request.NonceStr}&timestamp={request.Timestamp}&url={url}"]);
        var findings = string.IsNullOrEmpty(request.Signature) ? [] : Explain(request, secrets);
        await DoctorAnswer.WriteAsync(context, writer =>
        {
            signed.Write(writer);
            writer.WriteString("signature", signature);
            writer.Note(null);
            writer.Findings(findings);
        }).ConfigureAwait(false);
    }

    private static string? Compute(DoctorRequest request, string? ticket, out (string, string)? note)
    {
        note = null;
        if (!long.TryParse(request.Timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var timestamp))
        {
            note = SignProblem.Of("timestamp", "timestamp must be whole seconds since 1970: digits only.");
            return null;
        }

        try
        {
            return JsSdkSignature.Compute(ticket ?? "", request.NonceStr ?? "", timestamp, request.SignedUrl ?? "");
        }
        catch (ArgumentException wrong)
        {
            note = SignProblem.Of(wrong.ParamName, wrong.Message);
            return null;
        }
    }

    private static IReadOnlyList<Finding> Explain(DoctorRequest request, AccountSecrets secrets)
    {
        var evidence = new JsSdkEvidence().With(request, secrets);
        evidence.PageUrl ??= request.SignedUrl;
        return Doctor.Examine(evidence);
    }
}
