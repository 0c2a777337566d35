namespace WeixinJsSdk.AspNetCore.WarmUp;

/// <summary>How often a ticket is asked for: the arithmetic, without a clock.</summary>
internal static class WarmUpSchedule
{
    /// <summary>A refresh begins up to 300 seconds before the end and has until 60 seconds before it: this meets it several times.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Unknown = TimeSpan.FromSeconds(30);

    /// <summary>A delay is cut to whole milliseconds: what comes before the moment would be answered with the last error.</summary>
    private static readonly TimeSpan Cut = TimeSpan.FromMilliseconds(1);

    /// <param name="left">What is left of the ticket's life: the shorter it is, the sooner the next refresh is due.</param>
    public static TimeSpan While(TimeSpan left) => Clamp(left / 8, Longest);

    /// <param name="retryIn">When WeChat is asked again, where that is known.</param>
    public static TimeSpan After(TimeSpan? retryIn) => retryIn is { } known ? Clamp(known + Cut, TimeSpan.FromMinutes(5) + Cut) : Unknown;

    private static TimeSpan Clamp(TimeSpan value, TimeSpan longest) => value < Shortest ? Shortest : value > longest ? longest : value;
}
