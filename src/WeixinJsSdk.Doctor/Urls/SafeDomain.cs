using WeixinJsSdk.Doctor.Evidence;

namespace WeixinJsSdk.Doctor.Urls;

/// <summary>The rules of JS接口安全域名 (步骤一, 附录5 rows 1 and 15): a domain covers its subdomains, and may end in a path.</summary>
internal static class SafeDomain
{
    private static readonly char[] PathOrPort = ['/', ':'];

    /// <summary>Returns the host, in the form that location.href has, of a domain that may be configured with a scheme, a port or a path.</summary>
    public static string HostOf(string domain)
    {
        var bare = WithoutScheme(domain.Trim());
        var end = bare.IndexOfAny(PathOrPort);
        return HostName.InAscii((end < 0 ? bare : bare.Substring(0, end)).ToLowerInvariant());
    }

    /// <param name="domain">The domain as configured.</param>
    /// <param name="page">The page's address as location.href has it: its host is in lower case and in Punycode.</param>
    public static bool Covers(string domain, UrlParts page)
    {
        var host = HostOf(domain);
        return host.Length > 0
            && (page.Host.Equals(host, StringComparison.Ordinal) || page.Host.EndsWith("." + host, StringComparison.Ordinal))
            && IsUnder(PathOf(domain), page.Path);
    }

    private static bool IsUnder(string folder, string path) =>
        folder.Length == 0
        || path.Equals(folder, StringComparison.Ordinal)
        || path.StartsWith(folder + "/", StringComparison.Ordinal);

    private static string PathOf(string domain)
    {
        var bare = WithoutScheme(domain.Trim());
        var slash = bare.IndexOf('/');
        return slash < 0 ? "" : bare.Substring(slash).TrimEnd('/');
    }

    private static string WithoutScheme(string domain)
    {
        var scheme = domain.IndexOf("://", StringComparison.Ordinal);
        return scheme < 0 ? domain : domain.Substring(scheme + 3);
    }
}
