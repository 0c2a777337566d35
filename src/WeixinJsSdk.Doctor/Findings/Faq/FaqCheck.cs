namespace WeixinJsSdk.Doctor.Findings;

/// <summary>Adds the rows of 附录5 for an errMsg that no finding explains.</summary>
internal static class FaqCheck
{
    public static void Check(string? errMsg, FindingList findings)
    {
        var rows = JsSdkFaq.Find(errMsg);

        // Rows 2 and 11 have the same errMsg: a finding that explains it for one row explains it for the other.
        var explained = rows.Where(row => row.Codes.Any(findings.Has)).Select(row => row.ErrMsg).ToArray();
        foreach (var row in rows.Where(row => !explained.Contains(row.ErrMsg, StringComparer.Ordinal)))
        {
            findings.Add(row);
        }
    }
}
