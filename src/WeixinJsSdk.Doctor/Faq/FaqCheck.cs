using WeixinJsSdk.Doctor.Findings;

namespace WeixinJsSdk.Doctor.Faq;

/// <summary>Adds what the document knows of an errMsg that nothing else has explained.</summary>
internal static class FaqCheck
{
    public static void Look(string? errMsg, FindingList findings)
    {
        var rows = JsSdkFaq.Find(errMsg);

        // Rows 2 and 11 speak of one error: what explains it for the one is no riddle for the other.
        var explained = rows.Where(row => row.Codes.Any(findings.Has)).Select(row => row.ErrMsg).ToArray();
        foreach (var row in rows.Where(row => !explained.Contains(row.ErrMsg, StringComparer.Ordinal)))
        {
            findings.Add(row);
        }
    }
}
