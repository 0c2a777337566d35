using WeixinJsSdk;

namespace DirectUse;

/// <summary>
/// Tickets that somebody else fetches and keeps, such as a central token service (中控服务器). Here they come from the environment,
/// and without it they are the ones of the examples in WeChat's document.
/// </summary>
internal sealed class TicketsFromElsewhere : ITicketProvider
{
    private const string JsApiExample = "sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg";
    private const string WxCardExample = "ojZ8YtyVyr30HheH3CM73y7h4jJE";

    public ValueTask<Ticket> GetTicketAsync(TicketType type, CancellationToken cancellationToken = default)
    {
        var value = type == TicketType.JsApi
            ? Environment.GetEnvironmentVariable("WEIXIN_JSAPI_TICKET") ?? JsApiExample
            : Environment.GetEnvironmentVariable("WEIXIN_CARD_TICKET") ?? WxCardExample;
        return new ValueTask<Ticket>(new Ticket(value, DateTimeOffset.UtcNow.AddHours(1)));
    }

    /// <summary>Whoever keeps the tickets is told here that WeChat has refused one.</summary>
    public ValueTask InvalidateTicketAsync(TicketType type, string value, CancellationToken cancellationToken = default) =>
        ValueTask.CompletedTask;
}
