using System.Text.Json;

namespace WeixinJsSdk.Simulator;

/// <summary>What a cardExt carries; "" for what it lacks.</summary>
internal sealed record CardExt(string Code, string OpenId, string Timestamp, string NonceStr, string Signature)
{
    /// <summary>Null with a problem that reads on after "The cardExt".</summary>
    public static CardExt? Parse(string text, out string? problem)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return Read(document.RootElement, out problem);
        }
        catch (JsonException)
        {
            problem = "is not JSON";
            return null;
        }
    }

    private static CardExt? Read(JsonElement json, out string? problem)
    {
        problem = json.ValueKind != JsonValueKind.Object ? "is not a JSON object"
            : NotText(json, "code") ?? NotText(json, "openid") ?? NotText(json, "timestamp") ?? NotText(json, "nonce_str") ?? NotText(json, "signature");
        if (problem is not null)
        {
            return null;
        }

        var ext = new CardExt(json.Text("code"), json.Text("openid"), json.Text("timestamp"), json.Text("nonce_str"), json.Text("signature"));
        problem = ext.Timestamp.Length == 0 ? "lacks timestamp"
            : !BridgeParameters.IsDigits(ext.Timestamp) ? "has a timestamp that is not whole seconds"
            : ext.NonceStr.Length > 32 ? "has a nonce_str longer than 32 characters"
            : ext.Signature.Length == 0 ? "lacks signature"
            : null;
        return problem is null ? ext : null;
    }

    private static string? NotText(JsonElement json, string name) =>
        json.Member(name) is { ValueKind: not JsonValueKind.String } ? $"has a {name} that is not a string" : null;
}
