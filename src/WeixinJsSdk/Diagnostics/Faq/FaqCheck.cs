namespace WeixinJsSdk;

/// <summary>Adds what the document knows of an errMsg that nothing else has explained.</summary>
internal static class FaqCheck
{
    public static void Look(string? errMsg, FindingList findings)
    {
        var rows = JsSdkFaq.Find(errMsg);
        if (rows.Any(row => row.Codes.Any(findings.Has)))
        {
            return;
        }

        foreach (var row in rows)
        {
            findings.Add(row);
        }
    }
}
