using WeixinJsSdk.Catalog;

namespace WeixinJsSdk;

/// <content>The look-up of the interfaces by name.</content>
public static partial class JsApi
{
    private static readonly Dictionary<string, JsApiInfo> ByName = JsApiFacts.All.ToDictionary(api => api.Name, StringComparer.Ordinal);

    private static readonly string[] Listable = [.. JsApiFacts.All.Where(api => api.GoesIntoJsApiList).Select(api => api.Name)];

    /// <summary>
    /// Every interface of WeChat's document and of the client script up to 1.6.0, in the order of the script.
    /// <see cref="JsApiInfo.GoesIntoJsApiList"/> is false for those that do not go into <c>jsApiList</c>.
    /// </summary>
    public static IReadOnlyList<JsApiInfo> All { get; } = Array.AsReadOnly(JsApiFacts.All);

    /// <summary>Finds an interface by its name.</summary>
    /// <param name="name">The name. It is case-sensitive, as it is for WeChat.</param>
    /// <returns>The interface; null if the catalog does not contain the name. WeChat may have added it since.</returns>
    public static JsApiInfo? Find(string? name) => name is not null && ByName.TryGetValue(name, out var api) ? api : null;

    /// <summary>Finds the name that a misspelt name probably stands for.</summary>
    /// <param name="name">The name, possibly misspelt.</param>
    /// <returns>A name for <c>jsApiList</c>; null if <paramref name="name"/> is in the catalog, or if no name is similar to it.</returns>
    public static string? FindNearest(string? name) => Find(name) is null ? NearestName.Among(Listable, name) : null;
}
