using System.Text;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Cards;

/// <summary>A text that may have been hashed for a card. Its defaults are right (附录4).</summary>
/// <param name="Ticket">The api_ticket.</param>
/// <param name="Values">All other values, with the document's names and in its order. Empty values add nothing.</param>
internal sealed record CardAttempt(string Ticket, IReadOnlyList<CardValue> Values)
{
    /// <summary>How the values are sorted; null for the right order.</summary>
    public Func<IEnumerable<CardValue>, IEnumerable<CardValue>>? Sorted { get; init; }

    /// <summary>How the values are joined; null to join them without separators.</summary>
    public Func<IEnumerable<CardValue>, string>? Joined { get; init; }

    /// <summary>The encoding that was hashed; null for UTF-8.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>A hash other than SHA-1; null for SHA-1.</summary>
    public Func<string, string>? Hash { get; init; }

    public IEnumerable<CardValue> All => new[] { new CardValue("api_ticket", Ticket) }.Concat(Values).Where(value => value.Value.Length > 0);

    public string? this[string name] => Values.FirstOrDefault(value => value.Name == name)?.Value;

    /// <summary>Returns a copy with one value changed; null if the value is absent or stays the same.</summary>
    public CardAttempt? With(string name, Func<string, string?> change) =>
        this[name] is { Length: > 0 } value && change(value) is { } changed && changed != value
            ? this with { Values = [.. Values.Select(one => one.Name == name ? one with { Value = changed } : one)] }
            : null;

    public string Text()
    {
        var sorted = Sorted is null ? All.OrderBy(value => value.Value, StringComparer.Ordinal) : Sorted(All);
        return Joined is null ? string.Concat(sorted.Select(value => value.Value)) : Joined(sorted);
    }

    public string Signature() =>
        Hash is not null ? Hash(Text())
        : Encoding is not null ? ForeignEncoding.Sha1(Text(), Encoding)
        : Sha1Hex.Compute(Text());

    /// <summary>Omits the values, because the ticket is one of them.</summary>
    public override string ToString() => nameof(CardAttempt);
}

/// <summary>A value that a card's signature covers.</summary>
internal sealed record CardValue(string Name, string Value)
{
    /// <summary>Omits the value, because it may be the ticket.</summary>
    public override string ToString() => Name;
}
