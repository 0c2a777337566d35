namespace WeixinJsSdk;

/// <summary>What is known about a menu item. Immutable.</summary>
public sealed class MenuItemInfo
{
    internal MenuItemInfo(string name, MenuItemGroup group)
    {
        Name = name;
        Group = group;
    }

    /// <summary>The name with <c>menuItem:</c> before it.</summary>
    public string Name { get; }

    /// <summary>The group it belongs to.</summary>
    public MenuItemGroup Group { get; }

    /// <summary>Whether <c>wx.hideMenuItems</c> takes it (要隐藏的菜单项，只能隐藏"传播类"和"保护类"按钮).</summary>
    public bool CanBeHidden => Group != MenuItemGroup.Basic;

    /// <summary>Gives the name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
