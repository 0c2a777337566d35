using WeixinJsSdk.Simulator;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.FleetTests.Faults;

/// <summary>WeChat refuses a token that it has just given, for a minute, and goes on handing out the same one: the account's worst false alarm.</summary>
[Collection(nameof(FaultMatrixTests))]
public class FalseAlarmTests
{
    private const string AppId = "wx0123456789abcdef";
    private const string Url = "https://example.com/page?x=1";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly ManualTime _time = new();
    private readonly WeixinSimulator _simulator;

    public FalseAlarmTests()
    {
        _simulator = new WeixinSimulator(_time);
        _simulator.AddAccount(AppId, "secret", ["example.com"]);
    }

    [Fact]
    public async Task Where_forced_refreshes_are_allowed_it_is_over_within_the_back_off() =>
        (await RecoveryAsync(allowForceRefresh: true)).Should().BeLessThanOrEqualTo(Minute + Story.Every);

    [Fact]
    public async Task Otherwise_it_is_over_when_WeChat_hands_out_another_token() =>
        (await RecoveryAsync(allowForceRefresh: false)).Should().BeLessThanOrEqualTo(TimeSpan.FromSeconds(7200 - 300) + Minute);

    private async Task<TimeSpan> RecoveryAsync(bool allowForceRefresh)
    {
        await using var node = new TroubledNode(_simulator, _time, null, new Parking(), options =>
        {
            options.AppId = AppId;
            options.AppSecret = "secret";
            options.AllowForceRefresh = allowForceRefresh;
        });
        using (_simulator.Faults.Add(Fault.ErrCode(40001), "/cgi-bin/ticket/getticket"))
        {
            for (var at = TimeSpan.Zero; at < Minute; at += Story.Every)
            {
                (await node.SignAsync(Url)).Error!.Kind.Should().Be(WeixinErrorKind.TokenRefused);
                _time.Advance(Story.Every);
            }
        }

        var end = _time.GetUtcNow();
        while ((await node.SignAsync(Url)).Config is null && _time.GetUtcNow() - end < TimeSpan.FromHours(3))
        {
            _time.Advance(Story.Every);
        }

        return _time.GetUtcNow() - end;
    }
}
