using WeixinJsSdk.Simulator;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.FleetTests.Faults;

/// <summary>An hour in one cell of the matrix with a call every 20 seconds, then its end, on a manual clock.</summary>
internal sealed class Story : IAsyncDisposable
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(20);
    public static readonly TimeSpan Slowness = TimeSpan.FromSeconds(3);
    public static readonly TimeSpan CacheComesBackAfter = TimeSpan.FromMinutes(10);

    /// <summary>Credentials that were due after 20 s are used until a minute before their end.</summary>
    public static readonly TimeSpan GivenUpAfter = TimeSpan.FromSeconds(260);

    private const string AppId = "wx0123456789abcdef";
    private const string Url = "https://example.com/page?x=1";

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan HalfAnHour = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan LongestRecovery = TimeSpan.FromHours(3);
    private static readonly TimeSpan RollOverBegins = TimeSpan.FromSeconds(7200 - 300 - 20);

    private readonly Cell _cell;
    private readonly ManualTime _time = new();
    private readonly Parking _parking = new();
    private readonly WeixinSimulator _simulator;
    private readonly SimulatedAccount _account;
    private readonly TroubledCache? _cache;
    private readonly List<StoryCall> _calls = [];
    private TroubledNode? _node;

    public Story(Cell cell)
    {
        _cell = cell;
        _simulator = new WeixinSimulator(_time);
        _account = _simulator.AddAccount(AppId, "secret", ["example.com"]);
        _cache = cell.Cache == CacheTrouble.Absent ? null : new TroubledCache(cell.Cache, _time, _parking);
    }

    public async Task<StoryEnd> TellAsync()
    {
        await BeginAsync();
        var start = _time.GetUtcNow();
        for (var at = TimeSpan.Zero; at < Hour; at += Every)
        {
            ChangeAt(at);
            _calls.Add(await CallAsync(at));
            AdvanceTo(start + at + Every);
        }

        var upstream = _simulator.Ledger.Count();
        _simulator.Faults.Clear();
        var recovery = await RecoverAsync();
        await CallEveryStepAsync(TimeSpan.FromMinutes(5));
        return new StoryEnd(_calls, upstream, recovery, _cache?.HoldsTicket);
    }

    public ValueTask DisposeAsync() => _node?.DisposeAsync() ?? default;

    /// <summary>All is well, until the phase is reached and the trouble begins.</summary>
    private async Task BeginAsync()
    {
        _node = NewNode();
        (await CallAsync(TimeSpan.Zero)).Error.Should().BeNull();
        _time.Advance(_cell.Phase == Phase.RollingOver ? RollOverBegins : HalfAnHour);
        if (_cell.Phase == Phase.Cold)
        {
            await _node.DisposeAsync();
            _node = NewNode();
        }

        _simulator.Ledger.Clear();
        _cache?.Begin();
        _simulator.Begin(_cell.Weixin);
    }

    private void ChangeAt(TimeSpan at)
    {
        if (_cell.Weixin == WeixinTrouble.TokenRevoked && at.Ticks % TimeSpan.FromMinutes(10).Ticks == 0)
        {
            _account.RevokeAccessToken();
        }

        if (_cell.Cache == CacheTrouble.ComingBack && at == CacheComesBackAfter)
        {
            _cache!.ComeBack();
        }
    }

    private async Task<TimeSpan> RecoverAsync()
    {
        var end = _time.GetUtcNow();
        while (_time.GetUtcNow() - end < LongestRecovery)
        {
            var at = _time.GetUtcNow();
            if ((await CallAsync(at - end)).Error is null)
            {
                return at - end;
            }

            AdvanceTo(at + Every);
        }

        return TimeSpan.MaxValue;
    }

    /// <summary>Once recovered, nobody fails any more.</summary>
    private async Task CallEveryStepAsync(TimeSpan duration)
    {
        for (var left = duration; left > TimeSpan.Zero; left -= Every)
        {
            var at = _time.GetUtcNow();
            (await CallAsync(TimeSpan.Zero)).Error.Should().BeNull("the trouble is over");
            AdvanceTo(at + Every);
        }
    }

    private async Task<StoryCall> CallAsync(TimeSpan at)
    {
        var (config, error, wait) = await _node!.SignAsync(Url);
        if (config is not null)
        {
            _simulator.Verify(Url, config.AppId, config.Timestamp, config.NonceStr, config.Signature, ["chooseImage"]).Allowed.Should().BeTrue("nothing invalid is signed");
        }

        return new StoryCall(at, error?.Kind, wait);
    }

    private void AdvanceTo(DateTimeOffset moment)
    {
        if (moment > _time.GetUtcNow())
        {
            _time.Advance(moment - _time.GetUtcNow());
        }
    }

    private TroubledNode NewNode() => new(_simulator, _time, _cache, _parking, options =>
    {
        options.AppId = AppId;
        options.AppSecret = "secret";
        if (_cell.Weixin == WeixinTrouble.HostDownWithBackup)
        {
            options.ApiBaseAddresses = [new Uri("https://api.weixin.qq.com"), new Uri("https://api2.weixin.qq.com")];
        }
    });
}

/// <summary>One call of the hour.</summary>
/// <param name="At">When, from the beginning of the trouble.</param>
/// <param name="Error">What the caller got; null for a signature.</param>
/// <param name="Wait">How long it took.</param>
internal sealed record StoryCall(TimeSpan At, WeixinErrorKind? Error, TimeSpan Wait);

/// <summary>What an hour came to.</summary>
/// <param name="Calls">Its calls.</param>
/// <param name="Upstream">Calls to WeChat.</param>
/// <param name="Recovery">From the end of the trouble to the first caller that succeeded.</param>
/// <param name="CacheHoldsTicket">Whether the shared cache holds a good ticket at the end; null where there is none.</param>
internal sealed record StoryEnd(IReadOnlyList<StoryCall> Calls, long Upstream, TimeSpan Recovery, bool? CacheHoldsTicket);
