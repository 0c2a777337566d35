namespace WeixinJsSdk.Telemetry;

/// <summary>How a fetch or a download ended, for its metric. A failure goes by the name of its <see cref="WeixinErrorKind"/>.</summary>
internal static class FetchOutcome
{
    public const string Ok = "ok";

    /// <summary>The options changed meanwhile: what came, came for the old ones.</summary>
    public const string Discarded = "discarded";

    /// <summary>An exception that is not for callers to see.</summary>
    public const string Fault = "fault";
}

/// <summary>How a refresh ended, for its metric.</summary>
internal static class RefreshOutcome
{
    public const string Fetched = "fetched";

    /// <summary>The shared cache had a better one.</summary>
    public const string Adopted = "adopted";

    /// <summary>WeChat was not asked, since it failed a moment ago.</summary>
    public const string BackedOff = "backed_off";

    /// <summary>Another holder of the lock refreshes.</summary>
    public const string Deferred = "deferred";

    public const string Failed = "failed";

    /// <summary>The options changed meanwhile.</summary>
    public const string Discarded = "discarded";
}

/// <summary>How a try for the refresh lock ended, for its metric.</summary>
internal static class LockOutcome
{
    public const string Acquired = "acquired";

    /// <summary>Another holds it and refreshes; this refresh is deferred.</summary>
    public const string Busy = "busy";

    /// <summary>It threw or did not answer; the refresh goes on without it.</summary>
    public const string Failed = "failed";

    /// <summary>Taken by another for its whole lease; the refresh goes on without it.</summary>
    public const string Timeout = "timeout";
}

/// <summary>How an operation on the shared cache ended, for its metric.</summary>
internal static class SharedCacheOutcome
{
    public const string Ok = "ok";
    public const string Timeout = "timeout";
    public const string Error = "error";
}

/// <summary>What was signed, for its metric.</summary>
internal static class SignatureKind
{
    public const string Config = "config";
    public const string Card = "card";
    public const string Pay = "pay";
}
