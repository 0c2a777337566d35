using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Accounts;

/// <summary>Accounts whose token or ticket comes from the application, and is not what it should be.</summary>
public sealed class UnfitProviderTests
{
    [Fact]
    public async Task A_token_that_has_ended_is_a_failure_of_the_provider()
    {
        using var practice = Of(new OwnTokens("token-of-its-own", new ManualTime().GetUtcNow()));

        var check = await practice.CheckAsync(AccountCheckKind.AccessToken);

        check.Outcome.Should().Be(AccountCheckOutcome.Failed);
        check.Message.Should().StartWith("The provider returned a token that expired at ");
        check.Advice.Should().Contain("IAccessTokenProvider");
        check.Chinese.Message.Should().Contain("过期");
    }

    [Fact]
    public async Task A_provider_that_gives_nothing_is_named()
    {
        using var practice = Of(new NoTokens());

        var check = await practice.CheckAsync(AccountCheckKind.AccessToken);

        check.Outcome.Should().Be(AccountCheckOutcome.Failed);
        check.Message.Should().StartWith("IAccessTokenProvider: ").And.Contain("gave no token");
    }

    [Fact]
    public async Task A_ticket_that_has_ended_is_a_failure_of_the_provider()
    {
        using var practice = new Practice(register: services => services.AddSingleton<ITicketProvider>(new OldTickets()));

        var check = await practice.CheckAsync(AccountCheckKind.JsApiTicket);

        check.Outcome.Should().Be(AccountCheckOutcome.Failed);
        check.Message.Should().StartWith("The provider returned a ticket that expired at ");
        check.Advice.Should().Contain("ITicketProvider");
        check.Chinese.Message.Should().Contain("过期");
    }

    private static Practice Of(IAccessTokenProvider tokens) => new(register: services => services.AddSingleton(tokens));

    private sealed class NoTokens : IAccessTokenProvider
    {
        public ValueTask<AccessToken> GetAccessTokenAsync(CancellationToken cancellationToken = default) => new((AccessToken)null!);

        public ValueTask InvalidateAccessTokenAsync(string refusedValue, CancellationToken cancellationToken = default) => default;
    }

    private sealed class OldTickets : ITicketProvider
    {
        public ValueTask<Ticket> GetTicketAsync(TicketType type, CancellationToken cancellationToken = default) =>
            new(new Ticket("ticket-of-its-own", DateTimeOffset.UnixEpoch));

        public ValueTask InvalidateTicketAsync(TicketType type, string value, CancellationToken cancellationToken = default) => default;
    }
}
