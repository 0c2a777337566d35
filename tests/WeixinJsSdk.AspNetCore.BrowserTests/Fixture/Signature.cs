using System.Security.Cryptography;
using System.Text;

namespace WeixinJsSdk.AspNetCore.BrowserTests;

/// <summary>What a server may have signed, right or wrong: the address goes in as it is.</summary>
internal static class Signature
{
#pragma warning disable CA5350 // WeChat's algorithm
    public static string Of(string ticket, string nonceStr, long timestamp, string url) =>
        Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes($"jsapi_ticket={ticket}&noncestr={nonceStr}&timestamp={timestamp}&url={url}")));
#pragma warning restore CA5350
}
