using System.Reflection;

namespace WeixinJsSdk.Tests.Catalog;

public sealed class MenuItemTests
{
    [Theory]
    [InlineData(MenuItemGroup.Basic, false, "exposeArticle setFont dayMode nightMode refresh profile addContact")]
    [InlineData(MenuItemGroup.Spread, true, "share:appMessage share:timeline share:qq share:weiboApp favorite share:facebook share:QZone")]
    [InlineData(MenuItemGroup.Protection, true, "editTag delete copyUrl originPage readMode openWithQQBrowser openWithSafari share:email share:brand")]
    public void Each_group_has_its_items_and_the_basic_ones_cannot_be_hidden(MenuItemGroup group, bool canBeHidden, string names)
    {
        var items = MenuItem.All.Where(item => item.Group == group).ToList();

        items.Select(item => item.Name).Should().Equal(names.Split(' ').Select(name => "menuItem:" + name));
        items.Should().OnlyContain(item => item.CanBeHidden == canBeHidden);
    }

    [Fact]
    public void There_are_23_items_and_each_is_a_constant() =>
        typeof(MenuItem).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Should().HaveCount(23).And.Equal(MenuItem.All.Select(item => item.Name));

    [Fact]
    public void Items_are_found_by_name()
    {
        MenuItem.Find(MenuItem.CopyUrl)!.Group.Should().Be(MenuItemGroup.Protection);
        MenuItem.Find(MenuItem.CopyUrl)!.ToString().Should().Be("menuItem:copyUrl");
        MenuItem.Find("copyUrl").Should().BeNull();
        MenuItem.Find(null).Should().BeNull();
    }
}
