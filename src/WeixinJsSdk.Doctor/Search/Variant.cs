using WeixinJsSdk.Doctor.Findings;

namespace WeixinJsSdk.Doctor.Search;

/// <summary>A mistake that changes what is signed.</summary>
/// <param name="Code">Its name.</param>
/// <param name="Part">What it changes: two mistakes in one part exclude each other, unless the part is the address.</param>
/// <param name="Apply">Makes the mistake; null where it changes nothing.</param>
/// <param name="Show">What shows it, once the signature turned out right with it.</param>
/// <param name="Use">Whether it is tried together with others.</param>
internal sealed record Variant<T>(FindingCode Code, VariantPart Part, Func<T, T?> Apply, Func<T, Fact> Show, VariantUse Use = VariantUse.WithOthers)
    where T : class
{
    /// <summary>Whether people make it more often than others: guesses are tried together with it.</summary>
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

/// <summary>Whether a mistake is tried together with others.</summary>
internal enum VariantUse
{
    WithOthers,

    /// <summary>Makes the address anew: nothing that was done to it before is left.</summary>
    NotAfterItsLike,

    /// <summary>One of many guesses: together with the commonest mistakes alone, after everything else.</summary>
    Alone,
}
