namespace WeixinJsSdk;

/// <content>The items as data.</content>
public static partial class MenuItem
{
    private static readonly MenuItemInfo[] Infos =
    [
        new(ExposeArticle, MenuItemGroup.Basic),
        new(SetFont, MenuItemGroup.Basic),
        new(DayMode, MenuItemGroup.Basic),
        new(NightMode, MenuItemGroup.Basic),
        new(Refresh, MenuItemGroup.Basic),
        new(Profile, MenuItemGroup.Basic),
        new(AddContact, MenuItemGroup.Basic),
        new(ShareAppMessage, MenuItemGroup.Spread),
        new(ShareTimeline, MenuItemGroup.Spread),
        new(ShareQQ, MenuItemGroup.Spread),
        new(ShareWeiboApp, MenuItemGroup.Spread),
        new(Favorite, MenuItemGroup.Spread),
        new(ShareFacebook, MenuItemGroup.Spread),
        new(ShareQZone, MenuItemGroup.Spread),
        new(EditTag, MenuItemGroup.Protection),
        new(Delete, MenuItemGroup.Protection),
        new(CopyUrl, MenuItemGroup.Protection),
        new(OriginPage, MenuItemGroup.Protection),
        new(ReadMode, MenuItemGroup.Protection),
        new(OpenWithQQBrowser, MenuItemGroup.Protection),
        new(OpenWithSafari, MenuItemGroup.Protection),
        new(ShareEmail, MenuItemGroup.Protection),
        new(ShareBrand, MenuItemGroup.Protection),
    ];

    /// <summary>The 23 items of the document, in its order.</summary>
    public static IReadOnlyList<MenuItemInfo> All { get; } = Array.AsReadOnly(Infos);

    /// <summary>Looks an item up.</summary>
    /// <param name="name">Its name with <c>menuItem:</c> before it; case counts, as it does for WeChat.</param>
    /// <returns>What is known; null for a name the catalog does not know.</returns>
    public static MenuItemInfo? Find(string? name) => Array.Find(Infos, item => string.Equals(item.Name, name, StringComparison.Ordinal));
}
