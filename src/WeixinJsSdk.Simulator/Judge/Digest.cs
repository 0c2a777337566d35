using System.Security.Cryptography;
using System.Text;

namespace WeixinJsSdk.Simulator.Judge;

/// <summary>The judge's own hash functions. They share no code with the library, so that a fault of the library is found.</summary>
internal static class Digest
{
#pragma warning disable CA5350, CA5351 // WeChat's protocol is SHA-1 and MD5
    public static string Sha1(string text) => Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();

    public static string Md5(string text) => Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5350, CA5351

    public static string HmacSha256(string key, string text) =>
        Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(text)));
}
