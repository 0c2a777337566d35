namespace WeixinJsSdk;

/// <summary>
/// The names of the menu items (附录3-所有菜单项列表) for the <c>menuList</c> of <c>wx.hideMenuItems</c> and <c>wx.showMenuItems</c>.
/// Only 传播类 and 保护类 can be hidden.
/// </summary>
public static partial class MenuItem
{
    /// <summary>基本类: 举报.</summary>
    public const string ExposeArticle = "menuItem:exposeArticle";

    /// <summary>基本类: 调整字体.</summary>
    public const string SetFont = "menuItem:setFont";

    /// <summary>基本类: 日间模式.</summary>
    public const string DayMode = "menuItem:dayMode";

    /// <summary>基本类: 夜间模式.</summary>
    public const string NightMode = "menuItem:nightMode";

    /// <summary>基本类: 刷新.</summary>
    public const string Refresh = "menuItem:refresh";

    /// <summary>基本类: 查看公众号（已添加）.</summary>
    public const string Profile = "menuItem:profile";

    /// <summary>基本类: 查看公众号（未添加）.</summary>
    public const string AddContact = "menuItem:addContact";

    /// <summary>传播类: 发送给朋友.</summary>
    public const string ShareAppMessage = "menuItem:share:appMessage";

    /// <summary>传播类: 分享到朋友圈.</summary>
    public const string ShareTimeline = "menuItem:share:timeline";

    /// <summary>传播类: 分享到QQ.</summary>
    public const string ShareQQ = "menuItem:share:qq";

    /// <summary>传播类: 分享到Weibo.</summary>
    public const string ShareWeiboApp = "menuItem:share:weiboApp";

    /// <summary>传播类: 收藏.</summary>
    public const string Favorite = "menuItem:favorite";

    /// <summary>传播类: 分享到FB.</summary>
    public const string ShareFacebook = "menuItem:share:facebook";

    /// <summary>传播类: 分享到 QQ 空间.</summary>
    public const string ShareQZone = "menuItem:share:QZone";

    /// <summary>保护类: 编辑标签.</summary>
    public const string EditTag = "menuItem:editTag";

    /// <summary>保护类: 删除.</summary>
    public const string Delete = "menuItem:delete";

    /// <summary>保护类: 复制链接.</summary>
    public const string CopyUrl = "menuItem:copyUrl";

    /// <summary>保护类: 原网页.</summary>
    public const string OriginPage = "menuItem:originPage";

    /// <summary>保护类: 阅读模式.</summary>
    public const string ReadMode = "menuItem:readMode";

    /// <summary>保护类: 在QQ浏览器中打开.</summary>
    public const string OpenWithQQBrowser = "menuItem:openWithQQBrowser";

    /// <summary>保护类: 在Safari中打开.</summary>
    public const string OpenWithSafari = "menuItem:openWithSafari";

    /// <summary>保护类: 邮件.</summary>
    public const string ShareEmail = "menuItem:share:email";

    /// <summary>保护类: 一些特殊公众号.</summary>
    public const string ShareBrand = "menuItem:share:brand";
}
