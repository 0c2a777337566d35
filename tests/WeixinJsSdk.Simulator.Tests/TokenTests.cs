using System.Text.Json;

namespace WeixinJsSdk.Simulator.Tests;

public sealed class TokenTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public async Task A_token_comes_without_an_errcode_and_is_longer_than_100_characters()
    {
        var answer = await _desk.Get(Desk.TokenQuery);

        answer.EnumerateObject().Select(member => member.Name).Should().Equal("access_token", "expires_in");
        answer.GetProperty("expires_in").GetInt32().Should().Be(7200);
        answer.GetProperty("access_token").GetString()!.Length.Should().BeGreaterThan(100);
    }

    [Fact]
    public async Task A_second_token_ends_the_first_one_after_five_minutes()
    {
        var first = await _desk.Token();
        var second = await _desk.Token();
        second.Should().NotBe(first);

        _desk.Time.Advance(299);
        (await _desk.ErrCodeOfTicketWith(first)).Should().Be(0);
        _desk.Time.Advance(1);
        (await _desk.ErrCodeOfTicketWith(first)).Should().Be(40001);
        (await _desk.ErrCodeOfTicketWith(second)).Should().Be(0);
    }

    [Fact]
    public async Task A_token_expires_after_two_hours()
    {
        var token = await _desk.Token();

        _desk.Time.Advance(7200);

        (await _desk.ErrCodeOfTicketWith(token)).Should().Be(42001);
    }

    [Fact]
    public async Task A_stable_token_is_the_same_until_its_last_five_minutes_and_tells_its_remaining_time()
    {
        var first = await _desk.StableToken();
        _desk.Time.Advance(6899);
        var again = await _desk.Stable();
        again.GetProperty("access_token").GetString().Should().Be(first);
        again.GetProperty("expires_in").GetInt32().Should().Be(301);

        _desk.Time.Advance(1);
        var renewed = await _desk.Stable();
        renewed.GetProperty("access_token").GetString().Should().NotBe(first);
        renewed.GetProperty("expires_in").GetInt32().Should().Be(7200);
        _desk.Time.Advance(299);
        (await _desk.ErrCodeOfTicketWith(first)).Should().Be(0);
        _desk.Time.Advance(1);
        (await _desk.ErrCodeOfTicketWith(first)).Should().NotBe(0);
    }

    [Fact]
    public async Task The_two_endpoints_do_not_end_each_others_tokens()
    {
        var classic = await _desk.Token();
        var stable = await _desk.StableToken();
        await _desk.StableToken(force: true);
        await _desk.Token();
        var newestStable = await _desk.StableToken();
        var newestClassic = await _desk.Token();
        _desk.Time.Advance(301);

        (await _desk.ErrCodeOfTicketWith(classic)).Should().Be(40001);
        (await _desk.ErrCodeOfTicketWith(stable)).Should().Be(40001);
        (await _desk.ErrCodeOfTicketWith(newestClassic)).Should().Be(0);
        (await _desk.ErrCodeOfTicketWith(newestStable)).Should().Be(0);
    }

    [Fact]
    public async Task A_forced_refresh_within_thirty_seconds_gives_the_same_token()
    {
        var first = await _desk.StableToken(force: true);
        _desk.Time.Advance(29);
        (await _desk.StableToken(force: true)).Should().Be(first);
        _desk.Time.Advance(1);
        (await _desk.StableToken(force: true)).Should().NotBe(first);
    }

    [Fact]
    public async Task Two_forced_refreshes_kill_a_leaked_token_at_once()
    {
        var leaked = await _desk.StableToken();
        await _desk.StableToken(force: true);
        (await _desk.ErrCodeOfTicketWith(leaked)).Should().Be(0);
        _desk.Time.Advance(30);
        await _desk.StableToken(force: true);

        (await _desk.ErrCodeOfTicketWith(leaked)).Should().Be(40001);
    }

    [Fact]
    public async Task The_day_allows_twenty_forced_refreshes()
    {
        for (var i = 0; i < 20; i++)
        {
            await _desk.StableToken(force: true);
            _desk.Time.Advance(30);
        }

        (await _desk.Stable(force: true)).GetProperty("errcode").GetInt32().Should().Be(45009);
        _desk.Time.Advance(86_400);
        (await _desk.Stable(force: true)).TryGetProperty("access_token", out _).Should().BeTrue();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_token_revoked_behind_our_back_is_refused_and_may_be_handed_out_again(bool handOutAgain)
    {
        var token = await _desk.StableToken();

        _desk.Account.RevokeAccessToken(handOutAgain);

        (await _desk.ErrCodeOfTicketWith(token)).Should().Be(40001);
        (await _desk.StableToken() == token).Should().Be(handOutAgain);
    }

    [Fact]
    public async Task Lifetimes_of_seconds_scale_the_five_minutes()
    {
        _desk.Account.AccessTokens.Lifetime = TimeSpan.FromSeconds(20);
        var first = await _desk.StableToken();
        _desk.Time.Advance(9);
        (await _desk.StableToken()).Should().Be(first);
        _desk.Time.Advance(1);
        (await _desk.StableToken()).Should().NotBe(first);

        _desk.Account.AccessTokens.RenewalWindow = TimeSpan.FromSeconds(2);
        var second = await _desk.StableToken();
        _desk.Time.Advance(17);
        (await _desk.StableToken()).Should().Be(second);
    }

    [Fact]
    public async Task The_next_token_can_be_fixed()
    {
        string value = new('t', 120);
        _desk.Account.AccessTokens.FixNext(value);

        (await _desk.Token()).Should().Be(value);
        (await _desk.Token()).Should().NotBe(value);
        _desk.Account.Invoking(account => account.AccessTokens.FixNext("short")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public async Task A_reset_secret_is_refused()
    {
        _desk.Account.ResetAppSecret("another");

        (await _desk.Get(Desk.TokenQuery)).GetProperty("errcode").GetInt32().Should().Be(40125);
    }

    public void Dispose() => _desk.Dispose();
}
