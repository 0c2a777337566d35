namespace WeixinJsSdk.FleetTests.Faults;

/// <summary>What is wrong with WeChat for an hour.</summary>
public enum WeixinTrouble
{
    Slow,
    Hanging,
    ServerErrors,
    ConnectionResets,
    Html,
    TruncatedAnswers,
    SystemBusy,
    QuotaExhausted,
    Throttled,
    FreshTokenRefused,
    TokenRevoked,
    AddressNotInWhitelist,
    HostDownWithBackup,
}

/// <summary>What is wrong with the shared cache at the same time.</summary>
public enum CacheTrouble
{
    Absent,
    Fine,
    Slow,
    DeafToCancellation,
    Throwing,
    EmptyAfterFlush,
    CorruptEntries,
    ComingBack,
}

/// <summary>How the node stands when it begins.</summary>
public enum Phase
{
    /// <summary>It has just started; another node, gone by now, left credentials in the cache half an hour ago.</summary>
    Cold,

    /// <summary>Its credentials are half an hour old, good for longer than the hour.</summary>
    Warm,

    /// <summary>Its credentials are due for refresh in 20 seconds, and given up 4 minutes later.</summary>
    RollingOver,
}

/// <summary>One cell of the matrix.</summary>
internal sealed record Cell(WeixinTrouble Weixin, CacheTrouble Cache, Phase Phase);
