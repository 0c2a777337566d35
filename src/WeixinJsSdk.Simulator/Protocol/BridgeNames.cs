using System.Collections.Frozen;

namespace WeixinJsSdk.Simulator.Protocol;

/// <summary>What jweixin calls an interface when it speaks to the app, and what the page calls it.</summary>
internal static class BridgeNames
{
    public const string Config = "config";

    private static readonly FrozenDictionary<string, string> JsNames = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["preVerifyJSAPI"] = Config,
        ["menu:share:timeline"] = "onMenuShareTimeline",
        ["menu:share:appmessage"] = "onMenuShareAppMessage",
        ["menu:share:qq"] = "onMenuShareQQ",
        ["menu:share:weiboApp"] = "onMenuShareWeibo",
        ["menu:share:QZone"] = "onMenuShareQZone",
        ["shareTimeline"] = "onMenuShareTimeline",
        ["sendAppMessage"] = "onMenuShareAppMessage",
        ["shareQQ"] = "onMenuShareQQ",
        ["shareWeiboApp"] = "onMenuShareWeibo",
        ["shareQZone"] = "onMenuShareQZone",
        ["imagePreview"] = "previewImage",
        ["geoLocation"] = "getLocation",
        ["openProductViewWithPid"] = "openProductSpecificView",
        ["batchAddCard"] = "addCard",
        ["batchViewCard"] = "openCard",
        ["consumedShareCard"] = "consumeAndShareCard",
        ["getBrandWCPayRequest"] = "chooseWXPay",
        ["getRecevieBizHongBaoRequest"] = "openEnterpriseRedPacket",
        ["editAddress"] = "openAddress",
        ["startMonitoringBeacons"] = "startSearchBeacons",
        ["stopMonitoringBeacons"] = "stopSearchBeacons",
        ["onBeaconsInRange"] = "onSearchBeacons",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, string> All => JsNames;

    public static string ToJsName(string name) => JsNames.GetValueOrDefault(name, name);
}
