using WeixinJsSdk.Doctor.Evidence;
using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Urls;

namespace WeixinJsSdk.Doctor.PageContext;

/// <summary>Checks where the page loads the client script from (步骤二, 附录5 row 18).</summary>
internal static class ScriptCheck
{
    public static void Check(string? scriptUrl, string? pageUrl, IReadOnlyList<string>? apis, FindingList findings)
    {
        if (string.IsNullOrEmpty(scriptUrl))
        {
            return;
        }

        // The browser loads "//res.wx.qq.com/…" with the page's scheme.
        var address = scriptUrl!.Trim();
        var script = UrlParts.Of(address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address);
        if (script is null || script.Host.ToLowerInvariant() is not ("res.wx.qq.com" or "res2.wx.qq.com"))
        {
            findings.Add(FindingCode.ScriptNotOfficial, FindingCertainty.Likely, new Fact(FactKind.FieldIs, "script", address));
            return;
        }

        if (!script.IsHttps && UrlParts.Of(pageUrl) is { IsHttps: true })
        {
            findings.Add(FindingCode.ScriptNotHttps, FindingCertainty.Likely, new Fact(FactKind.FieldIs, "script", address));
        }

        if (JsSdkScript.All.FirstOrDefault(known => script.Path.EndsWith(known.Address.AbsolutePath, StringComparison.Ordinal)) is { } version
            && apis?.FirstOrDefault(api => JsApi.Find(api)?.Since is { } since && since.Version > version.Version) is { } newer)
        {
            findings.Add(
                FindingCode.ScriptTooOld,
                FindingCertainty.Proven,
                new Fact(FactKind.Needs, newer, "jweixin-" + JsApi.Find(newer)!.Since.Version, "jweixin-" + version.Version));
        }
    }
}
