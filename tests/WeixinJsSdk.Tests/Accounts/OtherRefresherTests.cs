using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Accounts;

/// <summary>What can be seen of another program that refreshes the account's token.</summary>
public sealed class OtherRefresherTests
{
    private const AccountCheckKind Kind = AccountCheckKind.OtherRefreshers;

    [Theory]
    [InlineData(TokenEndpoint.Stable, 40001, "force_refresh")]
    [InlineData(TokenEndpoint.Classic, 40001, "calls /cgi-bin/token")]
    [InlineData(TokenEndpoint.Classic, 42001, "calls /cgi-bin/token")]
    public async Task A_token_that_died_before_its_time_tells_of_another_refresher(TokenEndpoint endpoint, int errorCode, string advice)
    {
        using var practice = new Practice(o => o.TokenEndpoint = endpoint);
        await practice.Node.TicketAsync();
        practice.Time.Advance(TimeSpan.FromMinutes(60));
        practice.Fault = RefuseTheToken(errorCode);

        var check = await practice.CheckAsync(Kind);

        check.Outcome.Should().Be(AccountCheckOutcome.Failed);
        check.ErrorCode.Should().Be(errorCode);
        check.Message.Should().Contain("60 minutes before it expires");
        check.Advice.Should().Contain(advice);
    }

    [Fact]
    public async Task What_is_refused_is_left_to_the_library_to_drop()
    {
        using var practice = new Practice();
        await practice.Node.TicketAsync();
        practice.Fault = RefuseTheToken(40001);
        practice.Token = "token-after-it";

        await practice.Doctor.ExamineAsync();

        (await practice.Node.TokenAsync()).Should().Be(Practice.FirstToken);
    }

    [Fact]
    public async Task Another_token_from_stable_token_tells_of_a_forced_refresh()
    {
        using var practice = new Practice();
        await practice.Node.TicketAsync();
        practice.Time.Advance(TimeSpan.FromMinutes(60));
        practice.Token = "token-of-somebody-else";

        var check = await practice.CheckAsync(Kind);

        check.Outcome.Should().Be(AccountCheckOutcome.Warning);
        check.Message.Should().Contain("returns a token that differs");
    }

    [Fact]
    public async Task Another_token_in_the_last_five_minutes_is_as_it_should_be()
    {
        using var practice = new Practice();
        await practice.Node.TicketAsync();
        practice.Time.Advance(TimeSpan.FromSeconds(7200 - 310));
        practice.Token = "token-of-the-next-two-hours";

        (await practice.CheckAsync(Kind)).Outcome.Should().Be(AccountCheckOutcome.Ok);
    }

    [Fact]
    public async Task A_token_of_the_applications_own_that_is_refused_is_told_as_such()
    {
        using var practice = new Practice(register: services => services.AddSingleton<IAccessTokenProvider>(new OwnTokens("token-of-our-own")));
        practice.Fault = RefuseTheToken(40001);

        var check = await practice.CheckAsync(Kind);

        check.Outcome.Should().Be(AccountCheckOutcome.Failed);
        check.Advice.Should().Contain("IAccessTokenProvider");
        practice.Weixin.TokenCalls.Should().Be(0);
    }

    [Fact]
    public async Task Without_a_token_there_is_nothing_to_compare()
    {
        using var practice = new Practice { Fault = _ => FakeWeixin.Error(40125) };

        (await practice.CheckAsync(Kind)).Outcome.Should().Be(AccountCheckOutcome.NotChecked);
    }

    private static Func<HttpRequestMessage, HttpResponseMessage?> RefuseTheToken(int errorCode) =>
        request => request.RequestUri!.AbsolutePath.EndsWith("quota/get", StringComparison.Ordinal) ? FakeWeixin.Error(errorCode) : null;
}
