using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace WeixinJsSdk.CompatibilityTests.Apps;

/// <summary>
/// Signatures computed once more, by nothing of ours: with the tickets that the simulated WeChat hands out over HTTP, and the algorithms
/// as WeChat's document has them (附录1, 附录4, 微信支付).
/// </summary>
internal sealed class Proof(HttpClient client, string appId = "wx0123456789abcdef", string secret = "secret", string platform = "/weixin-simulator")
{
    public async Task<string> OfConfigAsync(JsonElement config, string url)
    {
        var ticket = await TicketAsync("jsapi");
        return Sha1($"jsapi_ticket={ticket}&noncestr={Text(config, "nonceStr")}&timestamp={config.GetProperty("timestamp").GetInt64()}&url={url}");
    }

    public async Task<string> OfCardAsync(JsonElement card)
    {
        var ext = JsonDocument.Parse(Text(card, "cardExt")).RootElement;
        string[] values = [await TicketAsync("wx_card"), Text(ext, "timestamp"), Text(ext, "nonce_str"), Text(card, "cardId")];
        return Sha1(string.Concat(values.Order(StringComparer.Ordinal)));
    }

    public static bool IsPaidWith(RSA publicKey, JsonElement pay) => publicKey.VerifyData(
        Encoding.UTF8.GetBytes($"wx0123456789abcdef\n{Text(pay, "timestamp")}\n{Text(pay, "nonceStr")}\n{Text(pay, "package")}\n"),
        Convert.FromBase64String(Text(pay, "paySign")),
        HashAlgorithmName.SHA256,
        RSASignaturePadding.Pkcs1);

    public static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private async Task<string> TicketAsync(string type)
    {
        using var asked = await client.PostAsJsonAsync(
            $"{platform}/cgi-bin/stable_token",
            new { grant_type = "client_credential", appid = appId, secret });
        var token = Text(await asked.Content.ReadFromJsonAsync<JsonElement>(), "access_token");
        return Text(await client.GetFromJsonAsync<JsonElement>($"{platform}/cgi-bin/ticket/getticket?access_token={token}&type={type}"), "ticket");
    }

    private static string Sha1(string text)
    {
#pragma warning disable CA5350 // WeChat's choice.
        return Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5350
    }
}
