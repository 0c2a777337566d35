namespace WeixinJsSdk.Doctor.Config;

/// <summary>The fields of <c>wx.config</c> (步骤三).</summary>
internal static class ConfigFields
{
    public const string JsApiList = "jsApiList";

    private static readonly string[] Required = ["appId", "timestamp", "nonceStr", "signature", JsApiList];
    private static readonly string[] Secret = ["jsapiticket", "ticket", "accesstoken", "appsecret", "secret", "apiticket"];

    public static IReadOnlyList<string> Missing(JsSdkEvidence evidence)
    {
        var values = new[] { evidence.AppId, evidence.Timestamp, evidence.NonceStr, evidence.Signature };
        return
        [
            .. Required.Where((name, index) => evidence.ConfigNames is { } names && !names.Any(given => Folded(given) == Folded(name))
                || (index < values.Length ? IsNothing(values[index]) : evidence.JsApiList is { Count: 0 })),
        ];
    }

    public static IEnumerable<(string Given, string Meant)> Misspelt(JsSdkEvidence evidence)
    {
        var names = new HashSet<string>(evidence.ConfigNames ?? [], StringComparer.Ordinal);
        foreach (var meant in Required.Where(name => !names.Contains(name)))
        {
            if (names.FirstOrDefault(given => Folded(given) == Folded(meant)) is { } given)
            {
                yield return (given, meant);
            }
        }
    }

    public static IEnumerable<string> Secrets(JsSdkEvidence evidence) =>
        (evidence.ConfigNames ?? evidence.NamesBeforeCut).Where(name => Secret.Contains(Folded(name), StringComparer.Ordinal));

    /// <summary>The texts that scripts and templates write for an absent value.</summary>
    private static bool IsNothing(string? value) => value is "" or "undefined" or "null" or "NaN";

    private static string Folded(string name) => name.Replace("_", "").ToLowerInvariant();
}
