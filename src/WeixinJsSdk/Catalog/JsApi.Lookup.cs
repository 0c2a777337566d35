using WeixinJsSdk.Catalog;

namespace WeixinJsSdk;

/// <content>The facts behind the names.</content>
public static partial class JsApi
{
    private static readonly Dictionary<string, JsApiInfo> ByName = JsApiFacts.All.ToDictionary(api => api.Name, StringComparer.Ordinal);

    private static readonly string[] Listable = [.. JsApiFacts.All.Where(api => api.GoesIntoJsApiList).Select(api => api.Name)];

    /// <summary>
    /// Every interface of the document and of the client script up to 1.6.0, in the order of the script. Those that do not go into
    /// <c>jsApiList</c> say so.
    /// </summary>
    public static IReadOnlyList<JsApiInfo> All { get; } = Array.AsReadOnly(JsApiFacts.All);

    /// <summary>Looks an interface up.</summary>
    /// <param name="name">Its name; case counts, as it does for WeChat.</param>
    /// <returns>What is known; null for a name the catalog does not know, which may well be a new one of WeChat's.</returns>
    public static JsApiInfo? Find(string? name) => name is not null && ByName.TryGetValue(name, out var api) ? api : null;

    /// <summary>Finds the name that was probably meant by a misspelt one.</summary>
    /// <param name="name">The name as somebody wrote it.</param>
    /// <returns>A name for <c>jsApiList</c>; null if <paramref name="name"/> is known, or like no other.</returns>
    public static string? FindNearest(string? name) => Find(name) is null ? NearestName.Among(Listable, name) : null;
}
