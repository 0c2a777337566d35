using WeixinJsSdk.Catalog;

namespace WeixinJsSdk;

/// <content>The tags as data.</content>
public static partial class OpenTag
{
    private static readonly string[] Names = [LaunchWeapp, LaunchApp, Subscribe, Audio];

    /// <summary>Every open tag of the document. All need the script 1.6.0 and the WeChat app from 7.0.12, in a verified service account (已认证服务号).</summary>
    public static IReadOnlyList<string> All { get; } = Array.AsReadOnly(Names);

    /// <summary>Finds the tag that was probably meant by a misspelt one.</summary>
    /// <param name="name">The name as somebody wrote it.</param>
    /// <returns>A tag; null if <paramref name="name"/> is known, or like no other.</returns>
    public static string? FindNearest(string? name) =>
        Array.IndexOf(Names, name) < 0 ? NearestName.Among(Names, name) : null;
}
