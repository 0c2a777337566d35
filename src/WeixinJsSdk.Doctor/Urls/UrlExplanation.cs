using WeixinJsSdk.Doctor.Evidence;
using WeixinJsSdk.Doctor.Search;

namespace WeixinJsSdk.Doctor.Urls;

/// <summary>Explains how a signed address differs from the page's address.</summary>
internal static class UrlExplanation
{
    /// <summary>
    /// The most characters that the comparison of pairs of mistakes writes, which takes some 20 ms. Long addresses leave room for fewer pairs.
    /// </summary>
    private const int MostCharacters = 4_000_000;

    /// <returns>One or two mistakes that turn one address into the other; otherwise every part that differs; empty if the signed address is right.</returns>
    public static IReadOnlyList<FindingCode> Of(string signed, PageAddress page, JsSdkEvidence evidence)
    {
        if (page.Right.Contains(signed, StringComparer.Ordinal))
        {
            return [];
        }

        if (signed.Length > SearchBudget.LongestText || page.Browser.Length + page.Hash.Length > SearchBudget.LongestText)
        {
            return [.. Parts(signed, page).Distinct()];
        }

        var variants = UrlVariants.For(page, evidence);
        var right = page.Beside(signed);
        return OfOne(signed, right, variants) ?? OfTwo(signed, right, variants) ?? [.. Parts(signed, page).Distinct()];
    }

    private static FindingCode[]? OfOne(string signed, string page, UrlVariant[] variants)
    {
        foreach (var variant in variants)
        {
            if (variant.Apply(page) == signed)
            {
                return [variant.Code];
            }
        }

        return null;
    }

    private static FindingCode[]? OfTwo(string signed, string page, UrlVariant[] variants)
    {
        var left = MostCharacters / (page.Length + 1);
        foreach (var first in variants)
        {
            if (first.Apply(page) is { } once && once != page)
            {
                foreach (var second in variants.Where(second => second.Use == VariantUse.WithOthers))
                {
                    if (left-- <= 0)
                    {
                        return null;
                    }

                    if (second.Apply(once) == signed)
                    {
                        return first.Code == second.Code ? [first.Code] : [first.Code, second.Code];
                    }
                }
            }
        }

        return null;
    }

    private static IEnumerable<FindingCode> Parts(string signed, PageAddress page)
    {
        if (UrlParts.Of(signed) is not { } a || UrlParts.Of(page.Beside(signed)) is not { } b)
        {
            yield return UrlParts.Of(signed) is null ? FindingCode.UrlIncomplete : FindingCode.UrlDiffers;
            yield break;
        }

        if (OtherAddresses.CodeOf(signed) == FindingCode.UrlIsOAuth && (a.Host != b.Host || UrlQuery.Of(b).Any(UrlQuery.IsOfOAuth)))
        {
            yield return FindingCode.UrlIsOAuth;
            yield break;
        }

        if (!a.Host.Equals(b.Host, StringComparison.OrdinalIgnoreCase))
        {
            yield return FindingCode.UrlHostDiffers;
        }
        else if (a.Path != b.Path)
        {
            yield return FindingCode.UrlDiffers;
        }
        else if (a.Query != b.Query)
        {
            yield return FindingCode.UrlParametersDiffer;
        }

        if (!a.Scheme.Equals(b.Scheme, StringComparison.OrdinalIgnoreCase))
        {
            yield return FindingCode.UrlSchemeDiffers;
        }

        if (a.Port != b.Port)
        {
            yield return FindingCode.UrlPortDiffers;
        }

        if (a.Hash.Length > 0)
        {
            yield return FindingCode.UrlHashKept;
        }
    }
}
