using System.Text;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Config;

/// <summary>A text that may have been hashed for a <c>wx.config</c>. Its defaults are right (附录1).</summary>
/// <param name="Ticket">The jsapi_ticket.</param>
/// <param name="NonceStr">The nonce; null to leave the field out.</param>
/// <param name="Timestamp">The timestamp; null to leave the field out.</param>
/// <param name="Url">The address.</param>
internal sealed record ConfigAttempt(string Ticket, string? NonceStr, string? Timestamp, string Url)
{
    public static readonly string[] RightNames = ["jsapi_ticket", "noncestr", "timestamp", "url"];

    private static readonly int[] RightOrder = [0, 1, 2, 3];

    public string[] Names { get; init; } = RightNames;

    public int[] Order { get; init; } = RightOrder;

    /// <summary>The encoding that was hashed; null for UTF-8.</summary>
    public Encoding? Encoding { get; init; }

    public string Before { get; init; } = "";

    public string After { get; init; } = "";

    /// <summary>How the values are joined; null for <c>name=value&amp;name=value</c>.</summary>
    public Func<string[], string>? Joined { get; init; }

    /// <summary>A hash other than SHA-1; null for SHA-1.</summary>
    public Func<string, string>? Hash { get; init; }

    public bool IsAscii => ForeignEncoding.IsAscii(Url) && ForeignEncoding.IsAscii(Ticket) && ForeignEncoding.IsAscii(NonceStr ?? "");

    /// <summary>Whether the text has the usual form, which is joined in the fastest way.</summary>
    private bool IsPlain =>
        ReferenceEquals(Names, RightNames) && ReferenceEquals(Order, RightOrder) && Joined is null
        && NonceStr is not null && Timestamp is not null && Before.Length + After.Length == 0;

    public string Text()
    {
        if (IsPlain)
        {
            return string.Concat(string.Concat("jsapi_ticket=", Ticket, "&noncestr=", NonceStr), string.Concat("&timestamp=", Timestamp, "&url=", Url));
        }

        string?[] values = [Ticket, NonceStr, Timestamp, Url];
        if (Joined is not null)
        {
            return Joined([.. values.Where(value => value is not null).Select(value => value!)]);
        }

        var text = new StringBuilder(Before, Before.Length + After.Length + Ticket.Length + Url.Length + 96);
        foreach (var field in Order)
        {
            if (values[field] is { } value)
            {
                text.Append(text.Length > Before.Length ? "&" : "").Append(Names[field]).Append('=').Append(value);
            }
        }

        return text.Append(After).ToString();
    }

    public string Signature() =>
        Hash is not null ? Hash(Text())
        : Encoding is not null ? ForeignEncoding.Sha1(Text(), Encoding)
        : Sha1Hex.Compute(Text());

    /// <summary>Omits the values, because the ticket is one of them.</summary>
    public override string ToString() => nameof(ConfigAttempt);
}
