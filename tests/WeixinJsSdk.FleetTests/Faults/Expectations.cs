namespace WeixinJsSdk.FleetTests.Faults;

/// <summary>
/// The tables that the matrix is judged by: what a trouble of WeChat's does where it must be asked, what a cache in trouble can still give,
/// and how long a node goes on with what it holds.
/// </summary>
internal static class Expectations
{
    /// <summary>As long as the old token holds, a ticket is asked for with it, and both back off by themselves.</summary>
    private const int WhileBothAreTried = 10;

    private static readonly TimeSpan Forever = TimeSpan.FromDays(1);

    /// <summary>The shared cache may cost a caller a second; the rest is for the steps of the virtual clock.</summary>
    private static readonly TimeSpan CacheWait = TimeSpan.FromSeconds(1.5);

    /// <summary>1 s doubling to 48 s with a jitter of a quarter, and a caller every 20 s.</summary>
    private static readonly Reaction Transient = new(null, CacheWait, 70, Seconds(60));

    /// <summary>1 to 4 minutes with a jitter of a quarter.</summary>
    private static readonly Reaction NeedsMending = new(null, CacheWait, 20, Seconds(300));

    /// <summary>A token and a ticket, each asked of two hosts where the first is down.</summary>
    private static readonly Reaction GotOver = new(null, CacheWait, 4, TimeSpan.Zero);

    public static Expectation Of(Cell cell)
    {
        var reaction = Of(cell.Weixin);
        var servedUntil = reaction.Error is null || IsServedThroughout(cell) ? Forever
            : cell.Phase == Phase.RollingOver ? Story.GivenUpAfter
            : TimeSpan.Zero;
        var servedFrom = cell is { Phase: Phase.Cold, Cache: CacheTrouble.ComingBack } ? Story.CacheComesBackAfter : Forever;
        return new Expectation(
            reaction.Error,
            servedUntil,
            servedFrom,
            cell.Phase != Phase.Cold && servedUntil == Forever ? TimeSpan.Zero : reaction.Wait,
            NeedsWeixin(cell),
            NeedsWeixin(cell) ? MostCalls(cell, reaction) : 0,
            servedUntil == Forever || servedFrom < Forever ? TimeSpan.Zero : reaction.Recovery + Story.Every + reaction.Wait);
    }

    /// <summary>A valid credential is within reach: in memory, in the cache, or at WeChat with a token that still holds.</summary>
    private static bool IsServedThroughout(Cell cell) => cell.Phase switch
    {
        Phase.Warm => true,
        Phase.Cold => cell.Cache is CacheTrouble.Fine or CacheTrouble.Slow,
        _ => cell.Weixin == WeixinTrouble.AddressNotInWhitelist,
    };

    private static bool NeedsWeixin(Cell cell) =>
        cell.Phase == Phase.RollingOver || cell is { Phase: Phase.Cold, Cache: not (CacheTrouble.Fine or CacheTrouble.Slow) };

    private static int MostCalls(Cell cell, Reaction reaction) =>
        reaction.Error is not null && cell.Phase == Phase.RollingOver ? reaction.Calls + WhileBothAreTried : reaction.Calls;

    private static Reaction Of(WeixinTrouble trouble) => trouble switch
    {
        WeixinTrouble.Slow => GotOver with { Wait = 2 * Story.Slowness + CacheWait },
        WeixinTrouble.Hanging => Transient with { Error = WeixinErrorKind.Timeout, Wait = Seconds(10) + CacheWait },
        WeixinTrouble.ServerErrors or WeixinTrouble.ConnectionResets or WeixinTrouble.SystemBusy => Transient with { Error = WeixinErrorKind.Transient },
        WeixinTrouble.Html or WeixinTrouble.TruncatedAnswers => Transient with { Error = WeixinErrorKind.BadAnswer },
        WeixinTrouble.QuotaExhausted => NeedsMending with { Error = WeixinErrorKind.QuotaExhausted },
        WeixinTrouble.Throttled => Transient with { Error = WeixinErrorKind.Throttled },

        // stable_token goes on handing out the refused token, which is never used again: until it hands out another one.
        WeixinTrouble.FreshTokenRefused => Transient with { Error = WeixinErrorKind.TokenRefused, Recovery = Seconds(7200 - 300 + 60) },
        WeixinTrouble.AddressNotInWhitelist => NeedsMending with { Error = WeixinErrorKind.Configuration },
        WeixinTrouble.TokenRevoked or WeixinTrouble.HostDownWithBackup => GotOver,
        _ => throw new ArgumentOutOfRangeException(nameof(trouble)),
    };

    private static TimeSpan Seconds(int seconds) => TimeSpan.FromSeconds(seconds);

    /// <summary>What a trouble of WeChat's does to a node that must ask it.</summary>
    private sealed record Reaction(WeixinErrorKind? Error, TimeSpan Wait, int Calls, TimeSpan Recovery);
}
