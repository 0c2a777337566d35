using System.Security.Cryptography;
using System.Text;

namespace WeixinJsSdk.Doctor.Tests;

/// <summary>Hashes that owe nothing to the library.</summary>
internal static class Hashes
{
#pragma warning disable CA5350, CA5351 // The protocol, and the mistakes.
    public static string Sha1(string text) => Sha1(text, Encoding.UTF8);

    public static string Sha1(string text, Encoding encoding) => Convert.ToHexStringLower(SHA1.HashData(encoding.GetBytes(text)));

    public static string Md5(string text) => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(text)));

    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string HmacSha256(string key, string text) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(text)));
}
