namespace WeixinJsSdk;

/// <summary>Adds what the document knows of an errMsg that nothing else has explained.</summary>
internal static class FaqCheck
{
    public static void Look(string? errMsg, FindingList findings)
    {
        foreach (var row in JsSdkFaq.Find(errMsg))
        {
            if (!row.Codes.Any(findings.Has))
            {
                findings.Add(row);
            }
        }
    }
}
