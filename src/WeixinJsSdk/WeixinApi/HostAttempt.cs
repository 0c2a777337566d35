namespace WeixinJsSdk.WeixinApi;

/// <summary>How one host took one call, for who examines the way to WeChat.</summary>
/// <param name="Host">The host.</param>
/// <param name="AskedAt">When, by this machine's clock.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="Date">WeChat's clock, to the second, from the answer's <c>Date</c> header; null where there is none.</param>
/// <param name="Failure">Why the next host was asked; null where this one answered.</param>
internal sealed record HostAttempt(string Host, DateTimeOffset AskedAt, TimeSpan Elapsed, DateTimeOffset? Date, WeixinApiFailure? Failure);
