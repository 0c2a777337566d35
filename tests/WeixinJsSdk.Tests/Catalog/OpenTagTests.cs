namespace WeixinJsSdk.Tests.Catalog;

public sealed class OpenTagTests
{
    [Fact]
    public void The_four_tags_of_the_document_are_listed() =>
        OpenTag.All.Should().Equal("wx-open-launch-weapp", "wx-open-launch-app", "wx-open-subscribe", "wx-open-audio");

    [Theory]
    [InlineData("wx-open-lauch-weapp", OpenTag.LaunchWeapp)]
    [InlineData("WX-OPEN-LAUNCH-APP", OpenTag.LaunchApp)]
    [InlineData("wx_open_subscribe", OpenTag.Subscribe)]
    [InlineData("wx-open-audio", null)]
    [InlineData("wx-open-something-new", null)]
    [InlineData(null, null)]
    public void A_misspelt_tag_has_a_nearest_one(string? tag, string? meant) => OpenTag.FindNearest(tag).Should().Be(meant);
}
