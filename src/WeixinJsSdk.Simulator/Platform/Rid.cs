using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace WeixinJsSdk.Simulator.Platform;

/// <summary>WeChat's request id: unix time in seconds and two random words, eight hex digits each.</summary>
internal static partial class Rid
{
    public static string New(DateTimeOffset now) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{(uint)now.ToUnixTimeSeconds():x8}-{(uint)RandomNumberGenerator.GetInt32(int.MaxValue):x8}-{(uint)RandomNumberGenerator.GetInt32(int.MaxValue):x8}");

    public static bool IsWellFormed(string text) => Shape().IsMatch(text);

    [GeneratedRegex("^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
