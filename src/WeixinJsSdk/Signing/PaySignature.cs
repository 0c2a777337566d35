using System.Security.Cryptography;
using System.Text;

namespace WeixinJsSdk.Signing;

/// <summary>
/// The signatures of WeChat Pay (微信支付). V2 hashes the sorted fields together with the API key (安全规范, chapter4_3);
/// V3 signs four lines with the merchant's RSA key.
/// </summary>
internal static class PaySignature
{
    /// <summary>V2 with MD5: 32 upper-case hexadecimal digits.</summary>
    public static string Md5(IEnumerable<KeyValuePair<string, string?>> fields, string apiKey)
    {
        var text = Encoding.UTF8.GetBytes(V2Text(fields, apiKey));
#pragma warning disable CA5351 // The protocol requires MD5.
#if NET8_0_OR_GREATER
        return Convert.ToHexString(MD5.HashData(text));
#else
        using var md5 = MD5.Create();
        return UpperHex(md5.ComputeHash(text));
#endif
#pragma warning restore CA5351
    }

    /// <summary>V2 with HMAC-SHA256: 64 upper-case hexadecimal digits. The API key is part of the signed text and also the HMAC key.</summary>
    public static string HmacSha256(IEnumerable<KeyValuePair<string, string?>> fields, string apiKey)
    {
        var key = Encoding.UTF8.GetBytes(apiKey);
        var text = Encoding.UTF8.GetBytes(V2Text(fields, apiKey));
#if NET8_0_OR_GREATER
        return Convert.ToHexString(HMACSHA256.HashData(key, text));
#else
        using var hmac = new HMACSHA256(key);
        return UpperHex(hmac.ComputeHash(text));
#endif
    }

    /// <summary>The text that V3 signs: four lines, each of which ends with a line feed, including the last one. It does not contain signType.</summary>
    public static string V3Text(string appId, string timeStamp, string nonceStr, string package) =>
        $"{appId}\n{timeStamp}\n{nonceStr}\n{package}\n";

    /// <summary>V3: SHA256withRSA (PKCS#1 v1.5) in base64, 344 characters with a key of 2048 bits.</summary>
    public static string Rsa(RSA key, string text) =>
        Convert.ToBase64String(key.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    /// <summary>Joins the fields in ordinal order of their names, with raw values and the API key last. Empty fields and <c>sign</c> are left out.</summary>
    private static string V2Text(IEnumerable<KeyValuePair<string, string?>> fields, string apiKey)
    {
        var text = new StringBuilder();
        var signed = fields.Where(field => !string.IsNullOrEmpty(field.Value) && !string.Equals(field.Key, "sign", StringComparison.Ordinal));
        foreach (var field in signed.OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            text.Append(field.Key).Append('=').Append(field.Value).Append('&');
        }

        return text.Append("key=").Append(apiKey).ToString();
    }

#if !NET8_0_OR_GREATER
    private static string UpperHex(byte[] bytes) => BitConverter.ToString(bytes).Replace("-", "");
#endif
}
