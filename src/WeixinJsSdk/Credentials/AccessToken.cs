using WeixinJsSdk.Shared;

namespace WeixinJsSdk;

/// <summary>An <c>access_token</c> (接口调用凭据) of an account.</summary>
public sealed class AccessToken
{
    /// <summary>Makes an access token.</summary>
    /// <param name="value">The token as WeChat gave it. Not empty.</param>
    /// <param name="expiresAt">The moment it ends.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or empty.</exception>
    public AccessToken(string value, DateTimeOffset expiresAt)
    {
        Value = Guard.NotEmpty(value, nameof(value));
        ExpiresAt = expiresAt;
    }

    /// <summary>The token itself. A secret: it belongs neither into a log nor into a page.</summary>
    public string Value { get; }

    /// <summary>The moment it ends, counted from before it was asked for.</summary>
    public DateTimeOffset ExpiresAt { get; }

    /// <summary>Says when the token ends, and never its value.</summary>
    /// <returns>A text without the secret.</returns>
    public override string ToString() => FormattableString.Invariant($"AccessToken (ends {ExpiresAt:u})");
}
