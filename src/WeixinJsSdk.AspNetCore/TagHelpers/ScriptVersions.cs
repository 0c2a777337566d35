namespace WeixinJsSdk.AspNetCore.TagHelpers;

/// <summary>Chooses the version of WeChat's script that a page loads.</summary>
internal static class ScriptVersions
{
    public static JsSdkScript Choose(string? version, string[] jsApiList, string[] openTagList) => string.IsNullOrEmpty(version)
        ? JsSdkScript.LeastFor(jsApiList, openTagList)
        : JsSdkScript.All.FirstOrDefault(script => script.Version.ToString() == version) ?? throw new InvalidOperationException(
            $"script-version=\"{version}\" is not a version of WeChat's script. Set one of {string.Join(", ", JsSdkScript.All.Select(script => script.Version))}, or omit it to load the oldest version that the page needs.");
}
