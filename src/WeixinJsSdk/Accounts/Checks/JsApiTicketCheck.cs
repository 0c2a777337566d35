using WeixinJsSdk.Shared;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Accounts;

/// <summary>Checks whether the account has the ticket that signs pages.</summary>
internal static class JsApiTicketCheck
{
    private const AccountCheckKind Kind = AccountCheckKind.JsApiTicket;

    public static AccountCheck Of(AccountObservations seen)
    {
        var elapsed = seen.Ticket.Elapsed;
        if (seen.Ticket.Value is not { } ticket)
        {
            var failure = seen.Ticket.Failure?.Failure ?? Failures.ProviderFailed(nameof(ITicketProvider), null);
            return new AccountCheck(Kind, AccountCheckOutcome.Failed, elapsed, FailureText.What(failure), failure.Advice, failure.ErrorCode);
        }

        var until = CheckFormat.Clock(ticket.ExpiresAt);
        var valid = new BilingualText($"There is one, valid until {until}.", $"已获取，有效至 {until}。");
        if (ticket.ExpiresAt <= seen.Now)
        {
            return new AccountCheck(
                Kind,
                AccountCheckOutcome.Failed,
                elapsed,
                new($"The provider returned a ticket that expired at {until}.", $"提供的 jsapi_ticket 已于 {until} 过期。"),
                new("Check the application's ITicketProvider and the clocks.", "请检查应用自己的 ITicketProvider 以及时钟。"));
        }

        return seen.TicketStatus?.LastFailure is { } last
            ? new AccountCheck(
                Kind,
                AccountCheckOutcome.Warning,
                elapsed,
                valid + new BilingualText("But WeChat gives no new one:", "但微信不再发放新的：") + FailureText.What(last.Failure),
                last.Failure.Advice,
                last.ErrorCode)
            : new AccountCheck(Kind, AccountCheckOutcome.Ok, elapsed, valid);
    }
}
