using System.Text.RegularExpressions;

namespace WeixinJsSdk.Doctor.PageContext;

/// <summary>The WeChat client that a user agent identifies.</summary>
internal sealed record WeixinClient(Version? Version, bool IsAndroid, bool IsIos)
{
    private static readonly Regex Name = new(@"MicroMessenger/(\d+\.\d+(\.\d+)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static WeixinClient Of(string userAgent) => new(
        Name.Match(userAgent) is { Success: true } match && Version.TryParse(match.Groups[1].Value, out var version) ? version : null,
        userAgent.Contains("Android"),
        userAgent.Contains("iPhone") || userAgent.Contains("iPad"));

    public static bool IsWeixin(string userAgent) => Regex.IsMatch(userAgent, "MicroMessenger", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
