using Microsoft.AspNetCore.Http;
using WeixinJsSdk.Doctor.AspNetCore.Accounts;
using WeixinJsSdk.Doctor.AspNetCore.Requests;

namespace WeixinJsSdk.Doctor.AspNetCore.Endpoints;

/// <summary>What WeChat's sandbox tool cardsign does: the sorted values and the signature (附录4); and explains, where there is a signature to compare with.</summary>
internal static class SignCardEndpoint
{
    private static readonly SignatureDoctor Doctor = new();

    public static async Task AnswerAsync(HttpContext context)
    {
        if (await DoctorRequest.ReadAsync(context).ConfigureAwait(false) is not { } request)
        {
            return;
        }

        var account = string.IsNullOrEmpty(request.Ticket) ? request.Account : null;
        var secrets = await new AccountSecretsReader(context.RequestServices, context.RequestAborted).ReadAsync(account, TicketType.WxCard).ConfigureAwait(false);
        var ticket = string.IsNullOrEmpty(request.Ticket) ? secrets.ApiTicket : request.Ticket;
        if (string.IsNullOrEmpty(ticket))
        {
            await DoctorAnswer.WriteAsync(context, writer => writer.Note(TicketNote.For(secrets) ?? (
                "api_ticket is required, or an account whose own is taken.",
                "请填写 api_ticket，或选择一个账号使用它自己的。"))).ConfigureAwait(false);
            return;
        }

        string?[] values = [request.Timestamp, request.CardId, request.Code, request.OpenId, request.NonceStr, request.AppId, request.ShopId, request.CardType];
        var sorted = values.Where(value => !string.IsNullOrEmpty(value)).Append(ticket).Order(StringComparer.Ordinal).ToArray();
        sorted[Array.IndexOf(sorted, ticket)] = null;
        var findings = string.IsNullOrEmpty(request.Signature) ? [] : Explain(request, secrets);
        await DoctorAnswer.WriteAsync(context, writer =>
        {
            new SignedString(ticket, sorted).Write(writer);
            writer.WriteString("signature", CardSignature.Compute([.. values, ticket]));
            writer.Note(null);
            writer.Findings(findings);
        }).ConfigureAwait(false);
    }

    /// <summary>chooseCard signs the appId, addCard does not.</summary>
    private static IReadOnlyList<Finding> Explain(DoctorRequest request, AccountSecrets secrets)
    {
        var call = string.IsNullOrEmpty(request.AppId) ? CardCall.AddCard : CardCall.ChooseCard;
        var card = new CardEvidence { Call = call }.With(request, secrets);

        // This form has a field for every signed value: a value that is left out was not signed.
        card.CardId ??= "";
        card.Code ??= "";
        card.OpenId ??= "";
        card.NonceStr ??= "";
        card.ShopId ??= "";
        card.CardType ??= "";
        return Doctor.Examine(card);
    }
}
