using System.Text.Json;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Judge;

/// <summary>What <c>preVerifyJSAPI</c> carries of a page's <c>wx.config</c>.</summary>
internal sealed record WxConfig(string AppId, string Timestamp, string NonceStr, string Signature)
{
    /// <summary>The config that jweixin attaches to every call.</summary>
    public static WxConfig Of(JsonElement parameters) => new(
        parameters.Text("verifyAppId"), parameters.TextOrNumber("verifyTimestamp"), parameters.Text("verifyNonceStr"), parameters.Text("verifySignature"));

    /// <summary>附录1: names in ASCII order, values as they are.</summary>
    public string StringToHash(string ticket, string url) =>
        $"jsapi_ticket={ticket}&noncestr={NonceStr}&timestamp={Timestamp}&url={url}";

    /// <summary>The first required field that is missing; jweixin turns an absent timestamp into the text "undefined".</summary>
    public string? MissingField(IReadOnlyCollection<string> jsApiList) =>
        IsMissing(AppId) ? "appId"
        : IsMissing(Timestamp) ? "timestamp"
        : IsMissing(NonceStr) ? "nonceStr"
        : IsMissing(Signature) ? "signature"
        : jsApiList.Count == 0 ? "jsApiList"
        : null;

    private static bool IsMissing(string value) => value is "" or "undefined" or "null" or "NaN";
}
