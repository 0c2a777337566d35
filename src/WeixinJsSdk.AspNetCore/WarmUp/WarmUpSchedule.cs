namespace WeixinJsSdk.AspNetCore.WarmUp;

/// <summary>Computes the delays between the requests for a ticket.</summary>
internal static class WarmUpSchedule
{
    /// <summary>A refresh is due from at most 300 to 60 seconds before the ticket expires. With this delay several requests fall into that time.</summary>
    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan MinDelay = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan DefaultDelay = TimeSpan.FromSeconds(30);

    /// <summary>Timers truncate a delay to whole milliseconds. A request before RetryAt would only get the last error again.</summary>
    private static readonly TimeSpan Rounding = TimeSpan.FromMilliseconds(1);

    /// <param name="remaining">The remaining lifetime of the ticket. The shorter it is, the sooner the next refresh is due.</param>
    public static TimeSpan DelayWhileValid(TimeSpan remaining) => Clamp(remaining / 8, MaxDelay);

    /// <param name="retryIn">The time until the library calls WeChat again; null if unknown.</param>
    public static TimeSpan DelayAfterFailure(TimeSpan? retryIn) => retryIn is { } known ? Clamp(known + Rounding, TimeSpan.FromMinutes(5) + Rounding) : DefaultDelay;

    private static TimeSpan Clamp(TimeSpan value, TimeSpan max) => value < MinDelay ? MinDelay : value > max ? max : value;
}
