using System.Text.Json;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Judge;

/// <summary>What a cardExt carries; "" for what it lacks.</summary>
internal sealed record CardExt(string Code, string OpenId, string Timestamp, string NonceStr, string Signature)
{
    /// <summary>Null with a problem that continues a sentence that begins with "The cardExt of …".</summary>
    public static CardExt? Parse(string text, out Reason? problem)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Read(document.RootElement, out problem);
        }
        catch (JsonException)
        {
            problem = CardExtProblems.NoJson;
            return null;
        }
    }

    private static CardExt? Read(JsonElement json, out Reason? problem)
    {
        problem = json.ValueKind != JsonValueKind.Object ? CardExtProblems.NoObject
            : NotText(json, "code") ?? NotText(json, "openid") ?? NotText(json, "timestamp") ?? NotText(json, "nonce_str") ?? NotText(json, "signature");
        if (problem is not null)
        {
            return null;
        }

        var ext = new CardExt(json.Text("code"), json.Text("openid"), json.Text("timestamp"), json.Text("nonce_str"), json.Text("signature"));
        problem = ext.Timestamp.Length == 0 ? CardExtProblems.Lacks("timestamp")
            : !BridgeParameters.IsDigits(ext.Timestamp) ? CardExtProblems.TimestampNotDigits
            : ext.NonceStr.Length > 32 ? CardExtProblems.NonceTooLong
            : ext.Signature.Length == 0 ? CardExtProblems.Lacks("signature")
            : null;
        return problem is null ? ext : null;
    }

    private static Reason? NotText(JsonElement json, string name) =>
        json.Member(name) is { ValueKind: not JsonValueKind.String } ? CardExtProblems.NotText(name) : null;
}
