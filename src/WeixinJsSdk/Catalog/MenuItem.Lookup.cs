namespace WeixinJsSdk;

/// <content>The look-up of the items by name.</content>
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

    /// <summary>The 23 items of WeChat's document, in its order.</summary>
    public static IReadOnlyList<MenuItemInfo> All { get; } = Array.AsReadOnly(Infos);

    /// <summary>Finds a menu item by its name.</summary>
    /// <param name="name">The name with the prefix <c>menuItem:</c>. It is case-sensitive, as it is for WeChat.</param>
    /// <returns>The item; null if the catalog does not contain the name.</returns>
    public static MenuItemInfo? Find(string? name) => Array.Find(Infos, item => string.Equals(item.Name, name, StringComparison.Ordinal));
}
