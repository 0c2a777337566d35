using System.Globalization;
using WeixinJsSdk.Doctor.Findings;

namespace WeixinJsSdk.Doctor.Search;

/// <summary>Turns the result of a search into findings.</summary>
internal static class ExplanationReport
{
    public static bool IsReported<T>(this FindingList findings, Explanation<T>? explanation)
        where T : class
    {
        if (explanation is null)
        {
            return false;
        }

        var isOne = explanation.Variants.Select(variant => variant.Code).Distinct().Count() == 1;
        for (var i = 0; i < explanation.Variants.Count; i++)
        {
            var (variant, other) = (explanation.Variants[i], explanation.Variants[explanation.Variants.Count - 1 - i]);
            var fact = variant.Show(explanation.Signed);
            findings.Add(variant.Code, FindingCertainty.Proven, isOne ? fact : fact.With(other.Code));
        }

        return true;
    }

    /// <param name="findings">The list that receives the findings.</param>
    /// <param name="explanation">The result of the search; null if it found nothing.</param>
    /// <param name="tries">The number of failed tries; null if a failed search is not a finding because the right key was not given.</param>
    /// <param name="missing">The signed values that were not given. If there are any, a failed search does not prove that the signature is wrong.</param>
    public static void Report<T>(this FindingList findings, Explanation<T>? explanation, int? tries, IReadOnlyList<string> missing)
        where T : class
    {
        if (findings.IsReported(explanation) || tries is not { } number)
        {
            return;
        }

        if (missing.Count > 0)
        {
            findings.Add(FindingCode.EvidenceMissing, FindingCertainty.Possible, new Fact(FactKind.PasteMore, string.Join(", ", missing)));
        }
        else
        {
            findings.Add(FindingCode.SignatureNotReproduced, FindingCertainty.Proven, new Fact(FactKind.NoneOf, number.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
