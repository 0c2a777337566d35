using System.Globalization;

namespace WeixinJsSdk.Signing;

/// <summary>The nonce and the timestamp that a card or a payment is signed with. Values that the caller gives are validated; otherwise the nonce is random and the timestamp is the current second.</summary>
internal readonly struct NonceAndTime
{
    // The example of chooseCard in WeChat's document has eleven digits. A timestamp in milliseconds has thirteen.
    private const long MaxTimestamp = 99_999_999_999;

    private readonly long? _timestamp;

    /// <exception cref="ArgumentException">A given value is not valid.</exception>
    public NonceAndTime(string? nonceStr, string nonceParameter, long? timestamp, string timestampParameter)
    {
        if (nonceStr is not null)
        {
            Signing.NonceStr.Require(nonceStr, nonceParameter);
        }

        if (timestamp is { } seconds)
        {
            SigningTime.Require(seconds, timestampParameter);
            if (seconds > MaxTimestamp)
            {
                throw new ArgumentException($"{timestampParameter} must be seconds since 1970-01-01 UTC, not milliseconds.", timestampParameter);
            }
        }

        NonceStr = nonceStr ?? Signing.NonceStr.Create();
        _timestamp = timestamp;
    }

    public string NonceStr { get; }

    public static NonceAndTime Fresh() => new(null, "", null, "");

    /// <summary>The timestamp as a string, the form that cards and payments use.</summary>
    public string TimestampAt(DateTimeOffset now) => (_timestamp ?? now.ToUnixTimeSeconds()).ToString(CultureInfo.InvariantCulture);
}
