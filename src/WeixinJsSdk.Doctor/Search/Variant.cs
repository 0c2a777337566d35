using WeixinJsSdk.Doctor.Findings;

namespace WeixinJsSdk.Doctor.Search;

/// <summary>A mistake that changes what is signed.</summary>
/// <param name="Code">The finding that reports the mistake.</param>
/// <param name="Part">What the mistake changes. Two mistakes in one part exclude each other, unless the part is the address.</param>
/// <param name="Apply">Applies the mistake; returns null if the mistake changes nothing.</param>
/// <param name="Show">Returns the fact that shows the mistake, once it has reproduced the signature.</param>
/// <param name="Use">Whether the search combines the mistake with others.</param>
internal sealed record Variant<T>(FindingCode Code, VariantPart Part, Func<T, T?> Apply, Func<T, Fact> Show, VariantUse Use = VariantUse.WithOthers)
    where T : class
{
    /// <summary>Whether developers make this mistake more often than others. The search combines guesses with it.</summary>
    public bool IsCommon { get; init; }
}

/// <summary>What a mistake changes.</summary>
internal enum VariantPart
{
    Address,
    Key,
    Nonce,
    Timestamp,
    Names,
    Order,
    Values,
    Code,
    OpenId,
    CardId,
    Location,
    CardType,
    Package,
    AppId,
    SignType,
    Lines,
    Encoding,
    Surroundings,
}

/// <summary>Whether the search combines a mistake with others.</summary>
internal enum VariantUse
{
    WithOthers,

    /// <summary>Replaces the whole address. It never follows another mistake in the address, since it would undo that one.</summary>
    NotAfterItsLike,

    /// <summary>One of many guesses. The search combines it only with the commonest mistakes, after all other combinations.</summary>
    Alone,
}
