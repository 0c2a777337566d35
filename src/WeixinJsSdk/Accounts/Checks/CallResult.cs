namespace WeixinJsSdk.Accounts;

/// <summary>The result of one call.</summary>
/// <param name="Value">The result; null if there is none.</param>
/// <param name="Failure">The reason why there is no result; null if there is one, or if the provider returned null.</param>
/// <param name="Elapsed">The duration of the call.</param>
internal sealed record CallResult<T>(T? Value, WeixinApiException? Failure, TimeSpan Elapsed)
    where T : class
{
    // The ToString() of a record would print the value, which may be a token.
    public override string ToString() => nameof(CallResult<T>);
}
