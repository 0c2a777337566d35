using WeixinJsSdk.Shared;

namespace WeixinJsSdk;

/// <summary>A <c>jsapi_ticket</c> or a card <c>api_ticket</c>.</summary>
public sealed class Ticket
{
    /// <summary>Makes a ticket.</summary>
    /// <param name="value">The ticket as WeChat gave it; it is never trimmed. Not empty.</param>
    /// <param name="expiresAt">The moment it ends.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or empty.</exception>
    public Ticket(string value, DateTimeOffset expiresAt)
    {
        Value = Guard.NotEmpty(value, nameof(value));
        ExpiresAt = expiresAt;
    }

    /// <summary>The ticket itself. A secret: it belongs neither into a log nor into a page.</summary>
    public string Value { get; }

    /// <summary>The moment it ends, counted from before it was asked for.</summary>
    public DateTimeOffset ExpiresAt { get; }

    /// <summary>Says when the ticket ends, and never its value.</summary>
    /// <returns>A text without the secret.</returns>
    public override string ToString() => FormattableString.Invariant($"Ticket (ends {ExpiresAt:u})");
}
