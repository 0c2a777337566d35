using System.Net;
using System.Text.RegularExpressions;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Accounts;

/// <summary>One JS接口安全域名: a domain that covers its subdomains, or a domain with a path (<c>wx.qq.com/mp</c>) that covers what lies below.</summary>
internal sealed partial class SafeDomain
{
    private readonly string _host;
    private readonly string _path;

    private SafeDomain(string host, string path)
    {
        _host = host;
        _path = path;
    }

    public static SafeDomain Parse(string text, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(text, parameter);
        if (!Shape().IsMatch(text) || IPAddress.TryParse(text.Split('/')[0], out _))
        {
            throw new ArgumentException(
                $"\"{text}\" cannot be a JS接口安全域名: give a domain such as example.com or a domain with a path such as wx.qq.com/mp, without scheme, port or IP address.",
                parameter);
        }

        var parts = text.TrimEnd('/').Split('/', 2);
        return new SafeDomain(parts[0], parts.Length == 2 ? "/" + parts[1] : "");
    }

    public bool Covers(PageUrl page) => _path.Length == 0
        ? page.Host.Equals(_host, StringComparison.OrdinalIgnoreCase) || page.Host.EndsWith("." + _host, StringComparison.OrdinalIgnoreCase)
        : page.Host.Equals(_host, StringComparison.OrdinalIgnoreCase)
            && page.Path.StartsWith(_path, StringComparison.Ordinal)
            && (page.Path.Length == _path.Length || page.Path[_path.Length] == '/');

    public override string ToString() => _host + _path;

    [GeneratedRegex(@"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9._~/-]*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
