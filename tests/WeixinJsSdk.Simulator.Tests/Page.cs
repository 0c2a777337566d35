using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WeixinJsSdk.Simulator.Tests;

/// <summary>A page that was signed by code of the tests' own, and speaks as jweixin does.</summary>
internal static class Page
{
    public const string Url = "https://example.com/shop/page?x=1";
    private const long Timestamp = 1_700_000_000;
    private const string Nonce = "Wm3WZYTPz0wzccnW";

    public static Verdict Config(Desk desk, string url, params string[] jsApiList) => desk.Simulator.Verify(
        url, Desk.AppId, Timestamp, Nonce, Sign(desk, url), jsApiList.Length == 0 ? ["chooseImage"] : jsApiList);

    public static string Sign(Desk desk, string url) =>
        Sha1($"jsapi_ticket={desk.Account.Tickets.Get(Tickets.JsApi)}&noncestr={Nonce}&timestamp={Timestamp}&url={url}");

    /// <summary>The members jweixin attaches to every call, and those of the call itself.</summary>
    public static JsonObject Parameters(Desk desk, string url, string members = "{}")
    {
        var parameters = JsonNode.Parse(members)!.AsObject();
        parameters["appId"] = Desk.AppId;
        parameters["verifyAppId"] = Desk.AppId;
        parameters["verifySignType"] = "sha1";
        parameters["verifyTimestamp"] = "1700000000";
        parameters["verifyNonceStr"] = Nonce;
        parameters["verifySignature"] = Sign(desk, url);
        return parameters;
    }

    public static Verdict Invoke(Desk desk, string api, string members = "{}", string url = Url, SimulatedClient? client = null) =>
        desk.Simulator.Judge.Verify(url, api, Element(Parameters(desk, url, members)), client);

    public static JsonElement Element(JsonNode node) => JsonDocument.Parse(node.ToJsonString()).RootElement;

#pragma warning disable CA5350 // the protocol is SHA-1
    public static string Sha1(string text) => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(text)));
}
