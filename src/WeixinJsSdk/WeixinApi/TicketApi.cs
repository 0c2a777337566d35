namespace WeixinJsSdk.WeixinApi;

/// <summary><c>GET /cgi-bin/ticket/getticket</c>, for both tickets.</summary>
internal sealed class TicketApi(WeixinApiClient client, TimeProvider time)
{
    public const string Path = "/cgi-bin/ticket/getticket";

    public async Task<FetchedCredential> FetchAsync(TicketType type, string accessToken, CancellationToken cancellationToken)
    {
        var token = Uri.EscapeDataString(accessToken);
        var call = ApiCall.Get(Path, $"?access_token={token}&type={NameOf(type)}", accessToken, token);
        var requestedAt = time.GetUtcNow();
        var answer = await client.SendAsync(call, WireJson.Default.TicketAnswer, cancellationToken).ConfigureAwait(false);
        var life = AnswerReader.RequireCredential(call, answer.Ticket, "ticket", answer.ExpiresIn);
        return new FetchedCredential(answer.Ticket!, requestedAt, life);
    }

    private static string NameOf(TicketType type) => type == TicketType.WxCard ? "wx_card" : "jsapi";
}
