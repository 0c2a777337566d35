namespace WeixinJsSdk.AspNetCore.TagHelpers;

/// <summary>Which of WeChat's scripts a page loads.</summary>
internal static class ScriptVersions
{
    public static JsSdkScript Choose(string? version, string[] jsApiList, string[] openTagList) => string.IsNullOrEmpty(version)
        ? JsSdkScript.LeastFor(jsApiList, openTagList)
        : JsSdkScript.All.FirstOrDefault(script => script.Version.ToString() == version) ?? throw new InvalidOperationException(
            $"script-version=\"{version}\" is not a version of WeChat's script: give one of {string.Join(", ", JsSdkScript.All.Select(script => script.Version))}, or none for the least that the page needs.");
}
