namespace WeixinJsSdk;

/// <summary>The three groups of menu items (附录3).</summary>
public enum MenuItemGroup
{
    /// <summary>基本类: always there.</summary>
    Basic = 0,

    /// <summary>传播类: what spreads the page.</summary>
    Spread,

    /// <summary>保护类: what takes the page or its address elsewhere.</summary>
    Protection,
}
