using WeixinJsSdk.Catalog;

namespace WeixinJsSdk.Tests.Catalog;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "abd", 1)]
    [InlineData("abc", "ac", 1)]
    [InlineData("abc", "acb", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Slips_are_counted(string a, string b, int slips)
    {
        EditDistance.Between(a, b).Should().Be(slips);
        EditDistance.Between(b, a).Should().Be(slips);
    }
}
