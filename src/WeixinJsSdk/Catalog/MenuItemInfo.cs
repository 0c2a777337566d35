namespace WeixinJsSdk;

/// <summary>A menu item: its name and group. Immutable.</summary>
public sealed class MenuItemInfo
{
    internal MenuItemInfo(string name, MenuItemGroup group)
    {
        Name = name;
        Group = group;
    }

    /// <summary>The name with the prefix <c>menuItem:</c>.</summary>
    public string Name { get; }

    /// <summary>The group it belongs to.</summary>
    public MenuItemGroup Group { get; }

    /// <summary>Whether <c>wx.hideMenuItems</c> can hide the item (要隐藏的菜单项，只能隐藏"传播类"和"保护类"按钮).</summary>
    public bool CanBeHidden => Group != MenuItemGroup.Basic;

    /// <summary>Returns the name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
