using System.Globalization;

namespace WeixinJsSdk.Signing;

/// <summary>The nonce and the time under a card or a payment: what the caller fixed, after a look at it, or else a fresh nonce and the present second.</summary>
internal readonly struct NonceAndTime
{
    // Eleven digits, as in the document's example of chooseCard; milliseconds have thirteen.
    private const long LastSecond = 99_999_999_999;

    private readonly long? _timestamp;

    /// <exception cref="ArgumentException">A given value breaks its rule.</exception>
    public NonceAndTime(string? nonceStr, string nonceParameter, long? timestamp, string timestampParameter)
    {
        if (nonceStr is not null)
        {
            Signing.NonceStr.Require(nonceStr, nonceParameter);
        }

        if (timestamp is { } seconds)
        {
            SigningTime.Require(seconds, timestampParameter);
            if (seconds > LastSecond)
            {
                throw new ArgumentException($"{timestampParameter} must be seconds since 1970-01-01 UTC, not milliseconds.", timestampParameter);
            }
        }

        NonceStr = nonceStr ?? Signing.NonceStr.Create();
        _timestamp = timestamp;
    }

    public string NonceStr { get; }

    public static NonceAndTime Fresh() => new(null, "", null, "");

    /// <summary>The seconds as a string, which cards and payments want.</summary>
    public string TimestampAt(DateTimeOffset now) => (_timestamp ?? now.ToUnixTimeSeconds()).ToString(CultureInfo.InvariantCulture);
}
