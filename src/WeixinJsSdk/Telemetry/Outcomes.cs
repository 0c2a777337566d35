namespace WeixinJsSdk.Telemetry;

/// <summary>How a refresh ended, for its metric.</summary>
internal static class RefreshOutcome
{
    public const string Fetched = "fetched";

    /// <summary>The shared cache had a better one.</summary>
    public const string Adopted = "adopted";

    /// <summary>WeChat was not asked, since it failed a moment ago.</summary>
    public const string BackedOff = "backed_off";

    /// <summary>Another holder of the lock is at it.</summary>
    public const string LeftToOther = "left_to_other";

    public const string Failed = "failed";

    /// <summary>The options changed meanwhile.</summary>
    public const string Discarded = "discarded";
}

/// <summary>How a try for the refresh lock ended, for its metric.</summary>
internal static class LockOutcome
{
    public const string Acquired = "acquired";

    /// <summary>Another holds it, and the refresh is left to it.</summary>
    public const string Busy = "busy";

    /// <summary>It threw or hung; the refresh goes on without it.</summary>
    public const string Failed = "failed";

    /// <summary>Not to be had within its lease; the refresh goes on without it.</summary>
    public const string NotHad = "not_had";
}

/// <summary>What was signed, for its metric.</summary>
internal static class SignatureKind
{
    public const string Config = "config";
    public const string Card = "card";
    public const string Pay = "pay";
}
