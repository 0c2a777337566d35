namespace WeixinJsSdk.Accounts;

/// <summary>What came of one question.</summary>
/// <param name="Value">The answer; null where there is none.</param>
/// <param name="Failure">Why there is none; null where there is one, or where none was to be expected.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record CallResult<T>(T? Value, WeixinApiException? Failure, TimeSpan Elapsed)
    where T : class
{
    // A record would print the value, which may be a token.
    public override string ToString() => nameof(CallResult<T>);
}
