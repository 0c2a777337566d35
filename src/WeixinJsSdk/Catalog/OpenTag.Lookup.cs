using WeixinJsSdk.Catalog;

namespace WeixinJsSdk;

/// <content>The look-up of the tags by name.</content>
public static partial class OpenTag
{
    private static readonly string[] Names = [LaunchWeapp, LaunchApp, Subscribe, Audio];

    /// <summary>Every open tag of WeChat's document. All need script 1.6.0, the WeChat app 7.0.12 or later, and a verified service account (已认证服务号).</summary>
    public static IReadOnlyList<string> All { get; } = Array.AsReadOnly(Names);

    /// <summary>Finds the tag that a misspelt name probably stands for.</summary>
    /// <param name="name">The name, possibly misspelt.</param>
    /// <returns>A tag; null if <paramref name="name"/> is in the catalog, or if no tag is similar to it.</returns>
    public static string? FindNearest(string? name) =>
        Array.IndexOf(Names, name) < 0 ? NearestName.Among(Names, name) : null;
}
