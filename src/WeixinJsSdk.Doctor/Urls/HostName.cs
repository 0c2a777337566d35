using System.Globalization;
using WeixinJsSdk.Doctor.Search;

namespace WeixinJsSdk.Doctor.Urls;

/// <summary>Converts host names with non-ASCII letters: <c>例子.中国</c> in the address bar is <c>xn--fsqu00a.xn--fiqs8s</c> in location.href.</summary>
internal static class HostName
{
    private static readonly IdnMapping Idn = new();

    public static string InAscii(string host) => ForeignEncoding.IsAscii(host) ? host : Mapped(Idn.GetAscii, host);

    public static string InUnicode(string host) => host.Contains("xn--") ? Mapped(Idn.GetUnicode, host) : host;

    /// <summary>Returns the text unchanged if it is not a valid host name.</summary>
    private static string Mapped(Func<string, string> map, string host)
    {
        try
        {
            return map(host);
        }
        catch (ArgumentException)
        {
            return host;
        }
    }
}
