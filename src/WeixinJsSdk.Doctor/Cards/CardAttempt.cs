using System.Text;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Cards;

/// <summary>What somebody may have hashed for a card. As it is made here it is right (附录4).</summary>
/// <param name="Ticket">The api_ticket.</param>
/// <param name="Values">All other values, by the names of the document and in its order. Empty ones add nothing.</param>
internal sealed record CardAttempt(string Ticket, IReadOnlyList<CardValue> Values)
{
    /// <summary>Null for the right order.</summary>
    public Func<IEnumerable<CardValue>, IEnumerable<CardValue>>? Sorted { get; init; }

    /// <summary>Null for values with nothing in between.</summary>
    public Func<IEnumerable<CardValue>, string>? Joined { get; init; }

    /// <summary>Null for UTF-8.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Another hash than SHA-1.</summary>
    public Func<string, string>? Hash { get; init; }

    public IEnumerable<CardValue> All => new[] { new CardValue("api_ticket", Ticket) }.Concat(Values).Where(value => value.Value.Length > 0);

    public string? this[string name] => Values.FirstOrDefault(value => value.Name == name)?.Value;

    /// <summary>The same with another value in the place of one; null if there is none, or it is the same.</summary>
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

    /// <summary>Leaves the values out, since the ticket is among them.</summary>
    public override string ToString() => nameof(CardAttempt);
}

/// <summary>A value under a card's signature.</summary>
internal sealed record CardValue(string Name, string Value)
{
    /// <summary>Without the value, which may be the ticket.</summary>
    public override string ToString() => Name;
}
