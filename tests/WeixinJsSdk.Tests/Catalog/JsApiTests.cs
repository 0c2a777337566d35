using System.Reflection;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Catalog;

public sealed class JsApiTests
{
    /// <summary>附录2, 版本1.0.0接口, as it stands.</summary>
    private static readonly string[] Appendix2 =
    [
        "onMenuShareTimeline", "onMenuShareAppMessage", "onMenuShareQQ", "onMenuShareWeibo", "onMenuShareQZone", "startRecord", "stopRecord",
        "onVoiceRecordEnd", "playVoice", "pauseVoice", "stopVoice", "onVoicePlayEnd", "uploadVoice", "downloadVoice", "chooseImage", "previewImage",
        "uploadImage", "downloadImage", "translateVoice", "getNetworkType", "openLocation", "getLocation", "hideOptionMenu", "showOptionMenu",
        "hideMenuItems", "showMenuItems", "hideAllNonBaseMenuItem", "showAllNonBaseMenuItem", "closeWindow", "scanQRCode", "chooseWXPay",
        "openProductSpecificView", "addCard", "chooseCard", "openCard",
    ];

    [Fact]
    public void There_are_the_58_names_of_the_script_each_once() =>
        JsApi.All.Select(api => api.Name).Should().HaveCount(58).And.OnlyHaveUniqueItems();

    [Fact]
    public void All_35_names_of_the_documents_list_came_with_the_first_script_and_go_into_jsApiList()
    {
        Appendix2.Should().HaveCount(35);
        JsApi.All.Where(api => Appendix2.Contains(api.Name))
            .Should().HaveCount(35).And.OnlyContain(api => api.Since == JsSdkScript.V100 && api.GoesIntoJsApiList);
    }

    [Fact]
    public void Every_constant_is_in_the_list_and_every_name_for_jsApiList_is_a_constant()
    {
        var constants = typeof(JsApi).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral)
            .ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!);

        constants.Should().OnlyContain(pair => string.Equals(pair.Key, pair.Value, StringComparison.OrdinalIgnoreCase));
        constants.Values.Should().BeEquivalentTo(JsApi.All.Where(api => api.GoesIntoJsApiList).Select(api => api.Name));
    }

    [Fact]
    public void What_the_script_does_without_permission_stays_out_of_jsApiList() =>
        JsApi.All.Where(api => !api.GoesIntoJsApiList).Select(api => api.Name).Should().BeEquivalentTo(
            "config", "ready", "error", "miniProgram.navigateBack", "miniProgram.navigateTo", "miniProgram.redirectTo", "miniProgram.switchTab",
            "miniProgram.reLaunch", "miniProgram.postMessage", "miniProgram.getEnv");

    [Theory]
    [InlineData("1.1.0", "consumeAndShareCard startSearchBeacons stopSearchBeacons onSearchBeacons")]
    [InlineData("1.2.0", "getLocalImgData openAddress openEnterpriseRedPacket openEnterpriseChat")]
    [InlineData("1.4.0", "updateTimelineShareData updateAppMessageShareData")]
    [InlineData("1.6.0", "openBusinessView")]
    public void Later_names_know_the_script_that_brought_them(string version, string names) =>
        JsApi.All.Where(api => api.Since.Version == new Version(version)).Select(api => api.Name).Should().BeEquivalentTo(names.Split(' '));

    [Theory]
    [InlineData(JsApi.OnMenuShareTimeline, JsApi.UpdateTimelineShareData)]
    [InlineData(JsApi.OnMenuShareQZone, JsApi.UpdateTimelineShareData)]
    [InlineData(JsApi.OnMenuShareAppMessage, JsApi.UpdateAppMessageShareData)]
    [InlineData(JsApi.OnMenuShareQQ, JsApi.UpdateAppMessageShareData)]
    public void A_deprecated_name_says_what_replaces_it(string name, string replacement)
    {
        JsApi.Find(name)!.IsDeprecated.Should().BeTrue();
        JsApi.Find(name)!.ReplacedBy.Should().Be(replacement);
    }

    [Fact]
    public void Only_four_names_are_deprecated() => JsApi.All.Count(api => api.IsDeprecated).Should().Be(4);

    [Theory]
    [InlineData(JsApi.CheckJsApi, "6.0.2")]
    [InlineData(JsApi.ConsumeAndShareCard, "6.3.6")]
    [InlineData(JsApi.UpdateAppMessageShareData, "6.7.2")]
    [InlineData(JsApi.UpdateTimelineShareData, "6.7.2")]
    [InlineData(JsApi.ChooseImage, null)]
    public void The_least_WeChat_version_is_given_where_it_is_documented(string name, string? version) =>
        JsApi.Find(name)!.LeastWeixinVersion?.ToString().Should().Be(version);

    [Fact]
    public void Facts_are_found_by_name()
    {
        var api = JsApi.Find(JsApi.AddCard)!;

        api.Name.Should().Be("addCard");
        api.Group.Should().Be(JsApiGroup.Card);
        api.ToString().Should().Be("addCard");
    }

    [Theory]
    [InlineData("AddCard")]
    [InlineData("somethingNew")]
    [InlineData("")]
    [InlineData(null)]
    public void A_name_that_is_not_known_is_not_found(string? name) => JsApi.Find(name).Should().BeNull();

    [Theory]
    [InlineData("scanQrCode", "scanQRCode", "en-US")]
    [InlineData("SCANQRCODE", "scanQRCode", "tr-TR")]
    [InlineData("ONMENUSHARETIMELINE", "onMenuShareTimeline", "tr-TR")]
    [InlineData("STOPVOCIE", "stopVoice", "tr-TR")]
    [InlineData("chooseImge", "chooseImage", "th-TH")]
    [InlineData("chooesImage", "chooseImage", "en-US")]
    [InlineData(" chooseImage", "chooseImage", "en-US")]
    [InlineData("onMenuShareAppMesage", "onMenuShareAppMessage", "en-US")]
    [InlineData("updateTimeLineShareDate", "updateTimelineShareData", "en-US")]
    [InlineData("chooseWxPay", "chooseWXPay", "en-US")]
    [InlineData("addCards", "addCard", "en-US")]
    public void A_misspelt_name_has_a_nearest_one(string name, string meant, string culture)
    {
        using var _ = new InCulture(culture);

        JsApi.FindNearest(name).Should().Be(meant);
    }

    [Theory]
    [InlineData("chooseImage")]
    [InlineData("config")]
    [InlineData("chooseInvoice")]
    [InlineData("selectEnterpriseContact")]
    [InlineData("openWXDeviceLib")]
    [InlineData("")]
    [InlineData(null)]
    public void A_known_name_or_one_like_no_other_has_none(string? name) => JsApi.FindNearest(name).Should().BeNull();

    [Fact]
    public void A_very_long_name_costs_nothing() => JsApi.FindNearest(new string('a', 1_000_000)).Should().BeNull();
}
