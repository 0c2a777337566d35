using WeixinJsSdk.Simulator.Accounts;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Platform;

/// <summary><c>GET /cgi-bin/ticket/getticket</c>: jsapi_ticket, or the api_ticket of cards. Success carries errcode 0.</summary>
internal sealed class GetTicketEndpoint() : AuthorizedEndpoint(ApiPaths.GetTicket, isPost: false)
{
    public override string Kind(ApiRequest request) => request.Query("type") is { } type && Tickets.IsKnown(type) ? type : "unknown";

    protected override ApiOutcome Decide(ApiCall call, SimulatedAccount account)
    {
        var type = Kind(call.Request);
        if (!Tickets.IsKnown(type))
        {
            return ApiError.InvalidArguments;
        }

        var ticket = account.Tickets.Ask(type, call.Now);
        return ApiResponse.Ok(writer =>
        {
            writer.WriteString("ticket", ticket.Value);
            writer.WriteNumber("expires_in", ticket.ExpiresIn(call.Now));
        });
    }
}
