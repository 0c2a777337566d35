using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Accounts;

/// <summary>The doctor burns no quota, ends nobody's token and blabs nothing.</summary>
public sealed class RestraintTests
{
    [Fact]
    public async Task An_examination_makes_few_calls_and_forces_nothing()
    {
        using var practice = new Practice { Token = Practice.FirstToken };
        practice.Weixin.NextToken = isForced => isForced ? throw new InvalidOperationException("forced") : (Practice.FirstToken, 7200);

        await practice.Doctor.ExamineAsync();

        practice.Weixin.Calls.Should().Equal(
            "/cgi-bin/stable_token", // the account's own, since it had none
            "/cgi-bin/stable_token",
            "/cgi-bin/openapi/quota/get",
            "/cgi-bin/openapi/quota/get",
            "/cgi-bin/ticket/getticket"); // the account's own
    }

    [Theory]
    [InlineData(45009)]
    [InlineData(45011)]
    public async Task Where_the_calls_are_the_trouble_none_is_added(int errorCode)
    {
        using var practice = new Practice { Fault = _ => FakeWeixin.Error(errorCode) };

        await practice.Doctor.ExamineAsync();

        practice.Weixin.Calls.Should().Equal("/cgi-bin/stable_token");
    }

    [Fact]
    public async Task The_classic_endpoint_is_not_asked_while_there_is_a_token()
    {
        using var practice = new Practice(o => o.TokenEndpoint = TokenEndpoint.Classic);
        await practice.Node.TicketAsync();

        await practice.Doctor.ExamineAsync();

        practice.Weixin.TokenCalls.Should().Be(1);
    }

    [Fact]
    public async Task Asked_again_and_again_it_gives_the_same_report_for_ten_seconds()
    {
        using var practice = new Practice();

        var first = await practice.Doctor.ExamineAsync();
        practice.Time.Advance(TimeSpan.FromSeconds(9));
        var second = await practice.Doctor.ExamineAsync();
        var calls = practice.Weixin.Calls.Count;
        practice.Time.Advance(TimeSpan.FromSeconds(1));
        var third = await practice.Doctor.ExamineAsync();

        second.Should().BeSameAs(first);
        third.Should().NotBeSameAs(first);
        practice.Weixin.Calls.Count.Should().Be(calls + 3);
    }

    [Fact]
    public async Task Callers_at_the_same_time_share_an_examination_and_one_who_cancels_leaves()
    {
        using var practice = new Practice();
        var gate = new Gate();
        practice.Weixin.Before = (_, ct) => gate.PassAsync(ct);
        using var leaving = new CancellationTokenSource();

        var one = practice.Doctor.ExamineAsync(leaving.Token);
        var other = practice.Doctor.ExamineAsync();
        await gate.Arrived;
        await leaving.CancelAsync();

        await one.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        gate.Open();
        (await other).Outcome.Should().Be(AccountCheckOutcome.Ok);
        practice.Weixin.Calls.Should().HaveCount(5);
    }

    [Theory]
    [InlineData(40164)]
    [InlineData(40001)]
    [InlineData(45009)]
    [InlineData(-1)]
    public async Task No_report_holds_a_secret_whatever_weixin_repeats(int errorCode)
    {
        using var practice = new Practice();
        await practice.Node.TicketAsync();
        practice.Fault = _ => FakeWeixin.Error(errorCode, $"invalid {Node.Secret} {Practice.FirstToken} {practice.Ticket}");

        ShouldBeDiscreet(practice, await practice.Doctor.ExamineAsync());
    }

    [Fact]
    public async Task No_report_holds_what_an_own_provider_has_thrown()
    {
        using var practice = new Practice(register: services => services.AddSingleton<IAccessTokenProvider>(new OwnTokens(null)));

        var report = await practice.Doctor.ExamineAsync();

        ShouldBeDiscreet(practice, report);
        Practice.Text(report).Should().NotContain(OwnTokens.Blabbed).And.Contain("InvalidOperationException");
        report.Outcome.Should().Be(AccountCheckOutcome.Failed);
    }

    [Fact]
    public async Task A_report_of_good_health_holds_no_secret()
    {
        using var practice = new Practice();

        ShouldBeDiscreet(practice, await practice.Doctor.ExamineAsync());
    }

    private static void ShouldBeDiscreet(Practice practice, AccountReport report)
    {
        foreach (var secret in new[] { Node.Secret, Practice.FirstToken, practice.Ticket })
        {
            Practice.Text(report).Should().NotContain(secret);
        }
    }
}
