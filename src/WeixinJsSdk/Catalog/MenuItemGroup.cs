namespace WeixinJsSdk;

/// <summary>The three groups of menu items (附录3).</summary>
public enum MenuItemGroup
{
    /// <summary>基本类: cannot be hidden.</summary>
    Basic = 0,

    /// <summary>传播类: shares the page or saves it.</summary>
    Spread,

    /// <summary>保护类: opens, copies or sends the page outside WeChat, or edits it.</summary>
    Protection,
}
