namespace WeixinJsSdk.FleetTests.Faults;

/// <summary>What the rules of the library come to for one cell.</summary>
/// <param name="Error">The documented error where no valid credential can be reached; null where WeChat's trouble can be got over.</param>
/// <param name="ServedUntil">So long after the beginning every caller succeeds; for ever where nothing stands in the way.</param>
/// <param name="ServedFrom">From here on every caller succeeds again, though the trouble lasts; for ever never.</param>
/// <param name="LongestWait">For a caller, by the virtual clock: none where a credential is held throughout, since nobody waits for a roll-over.</param>
/// <param name="NeedsWeixin">Whether the node must ask WeChat within the hour.</param>
/// <param name="MostCalls">To WeChat, in the hour.</param>
/// <param name="LongestRecovery">From the end of the trouble to the first caller that succeeds.</param>
internal sealed record Expectation(
    WeixinErrorKind? Error,
    TimeSpan ServedUntil,
    TimeSpan ServedFrom,
    TimeSpan LongestWait,
    bool NeedsWeixin,
    int MostCalls,
    TimeSpan LongestRecovery)
{
    /// <summary>Whether a caller at this moment must succeed, must fail, or (about the time at which a credential is given up) may do either.</summary>
    public bool? IsServed(TimeSpan elapsed) =>
        elapsed < ServedUntil || elapsed >= ServedFrom ? true
        : elapsed > ServedUntil + Story.Every && elapsed < ServedFrom ? false
        : null;
}
