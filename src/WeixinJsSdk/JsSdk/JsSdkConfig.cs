using System.Text.Json;
using System.Text.Json.Serialization;
using WeixinJsSdk.Json;

namespace WeixinJsSdk;

/// <summary>The argument of <c>wx.config</c>. Immutable. It contains no ticket and no secret.</summary>
public sealed class JsSdkConfig
{
    internal JsSdkConfig(
        string appId,
        long timestamp,
        string nonceStr,
        string signature,
        IReadOnlyList<string> jsApiList,
        IReadOnlyList<string> openTagList,
        bool debug)
    {
        AppId = appId;
        Timestamp = timestamp;
        NonceStr = nonceStr;
        Signature = signature;
        JsApiList = jsApiList;
        OpenTagList = openTagList;
        Debug = debug;
    }

    /// <summary>Whether the client shows every return value in an alert.</summary>
    [JsonPropertyName("debug")]
    [JsonPropertyOrder(0)]
    public bool Debug { get; }

    /// <summary>The account's <c>appid</c>.</summary>
    [JsonPropertyName("appId")]
    [JsonPropertyOrder(1)]
    public string AppId { get; }

    /// <summary>The time of the signature, in seconds since 1970-01-01 UTC.</summary>
    [JsonPropertyName("timestamp")]
    [JsonPropertyOrder(2)]
    public long Timestamp { get; }

    /// <summary>The random string of the signature.</summary>
    [JsonPropertyName("nonceStr")]
    [JsonPropertyOrder(3)]
    public string NonceStr { get; }

    /// <summary>The signature (附录1): 40 lower-case hexadecimal digits.</summary>
    [JsonPropertyName("signature")]
    [JsonPropertyOrder(4)]
    public string Signature { get; }

    /// <summary>The interfaces that the page calls.</summary>
    [JsonPropertyName("jsApiList")]
    [JsonPropertyOrder(5)]
    public IReadOnlyList<string> JsApiList { get; }

    /// <summary>The open tags that the page uses.</summary>
    [JsonPropertyName("openTagList")]
    [JsonPropertyOrder(6)]
    public IReadOnlyList<string> OpenTagList { get; }

    /// <summary>
    /// Serializes the argument of <c>wx.config</c> with WeChat's property names. The result is safe inside <c>&lt;script&gt;</c>:
    /// <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c>, quotes and U+2028 in values are escaped.
    /// </summary>
    /// <returns>One line of JSON.</returns>
    public string ToJson() => JsonText.Of(this, static (json, config) => config.Write(json));

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteBoolean("debug", Debug);
        json.WriteString("appId", AppId);
        json.WriteNumber("timestamp", Timestamp);
        json.WriteString("nonceStr", NonceStr);
        json.WriteString("signature", Signature);
        WriteList(json, "jsApiList", JsApiList);
        WriteList(json, "openTagList", OpenTagList);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
