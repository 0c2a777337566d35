namespace WeixinJsSdk.Simulator.Tests;

public sealed class CallVerdictTests : IDisposable
{
    private const string Offline = "the permission value is offline verifying";
    private readonly Desk _desk = new();

    [Fact]
    public void A_call_before_config_is_offline_verifying() => Page.Invoke(_desk, "chooseImage").ErrMsg.Should().Be("chooseImage:" + Offline);

    [Fact]
    public void A_call_after_a_failed_config_is_offline_verifying()
    {
        _desk.Simulator.Verify(Page.Url, Desk.AppId, 1, "nonce", "wrong", ["chooseImage"]);

        Page.Invoke(_desk, "chooseImage").ErrMsg.Should().Be("chooseImage:" + Offline);
    }

    [Theory]
    [InlineData("chooseImage", "chooseImage:ok")]
    [InlineData("geoLocation", "getLocation:ok")]
    [InlineData("menu:share:timeline", "onMenuShareTimeline:ok")]
    [InlineData("shareTimeline", "onMenuShareTimeline:ok")]
    [InlineData("sendAppMessage", "onMenuShareAppMessage:" + Offline)]
    [InlineData("scanQRCode", "scanQRCode:" + Offline)]
    [InlineData("checkJsApi", "checkJsApi:ok")]
    public void Only_what_the_jsApiList_contains_may_be_called_by_either_name(string api, string errMsg)
    {
        Page.Config(_desk, Page.Url, "chooseImage", "getLocation", "menu:share:timeline");

        Page.Invoke(_desk, api).ErrMsg.Should().Be(errMsg);
    }

    [Fact]
    public void An_address_changed_by_pushState_has_to_be_signed_again()
    {
        const string Next = "https://example.com/shop/next";
        Page.Config(_desk, Page.Url);
        var forgotten = _desk.Simulator.Judge.Verify(Next, "chooseImage", Page.Element(Page.Parameters(_desk, Page.Url)));
        forgotten.ErrMsg.Should().Be("chooseImage:" + Offline);

        Page.Config(_desk, Next);
        Page.Invoke(_desk, "chooseImage", url: Next).Allowed.Should().BeTrue();
    }

    [Fact]
    public void A_verified_page_stays_so_when_its_ticket_ends()
    {
        Page.Config(_desk, Page.Url);
        var parameters = Page.Element(Page.Parameters(_desk, Page.Url));
        _desk.Time.Advance(7200);

        _desk.Simulator.Judge.Verify(Page.Url, "chooseImage", parameters).Allowed.Should().BeTrue();
    }

    [Fact]
    public void A_denied_interface_is_permission_denied_until_it_is_granted()
    {
        Page.Config(_desk, Page.Url);
        _desk.Account.Permissions.Deny("chooseImage");
        _desk.Account.Permissions.Denied.Should().Equal("chooseImage");
        Page.Invoke(_desk, "chooseImage").ErrMsg.Should().Be("chooseImage:permission denied");

        _desk.Account.Permissions.Grant("chooseImage");
        Page.Invoke(_desk, "chooseImage").ErrMsg.Should().Be("chooseImage:ok");
    }

    [Theory]
    [InlineData("6.7.1", "updateTimelineShareData:function not exist")]
    [InlineData("6.7.2", "updateTimelineShareData:ok")]
    [InlineData("6.10.0", "updateTimelineShareData:ok")]
    public void An_old_client_lacks_newer_interfaces(string version, string errMsg)
    {
        Page.Config(_desk, Page.Url, "updateTimelineShareData");

        Page.Invoke(_desk, "updateTimelineShareData", client: new SimulatedClient { Version = version }).ErrMsg.Should().Be(errMsg);
    }

    [Fact]
    public void The_least_version_of_an_interface_can_be_set()
    {
        Page.Config(_desk, Page.Url);
        _desk.Simulator.Judge.RequireClientVersion("chooseImage", "9.0.0");

        Page.Invoke(_desk, "chooseImage").ErrMsg.Should().Be("chooseImage:function not exist");
        _desk.Simulator.Judge.Invoking(judge => judge.RequireClientVersion("chooseImage", "new")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_user_who_stops_following_a_test_account_is_refused()
    {
        _desk.Account.IsTestAccount = true;
        Page.Config(_desk, Page.Url);

        Page.Invoke(_desk, "chooseImage", client: new SimulatedClient { Subscribed = false }).ErrMsg.Should().Be("chooseImage:require subscribe");
    }

    [Theory]
    [InlineData("menuItem:share:timeline", true)]
    [InlineData("menuItem:copyUrl", true)]
    [InlineData("menuItem:profile", false)]
    public void Basic_menu_items_cannot_be_hidden(string item, bool allowed)
    {
        Page.Config(_desk, Page.Url, "hideMenuItems");

        Page.Invoke(_desk, "hideMenuItems", $$"""{"menuList":["menuItem:share:qq","{{item}}"]}""").Allowed.Should().Be(allowed);
    }

    public void Dispose() => _desk.Dispose();
}
