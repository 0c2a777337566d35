namespace WeixinJsSdk.WeixinApi;

/// <summary>A credential as WeChat gave it.</summary>
/// <param name="Value">The token or ticket.</param>
/// <param name="RequestedAt">The moment before the request was sent: life is counted from here, so that it never ends late.</param>
/// <param name="Lifetime">The <c>expires_in</c> of the answer.</param>
internal sealed record FetchedCredential(string Value, DateTimeOffset RequestedAt, TimeSpan Lifetime)
{
    // A record would print the value.
    public override string ToString() => nameof(FetchedCredential);
}
