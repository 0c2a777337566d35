namespace WeixinJsSdk.Shared;

/// <summary>The rules for the address that is signed. The address is checked as text and never parsed and serialized, since that could change it.</summary>
internal static class PageUrl
{
    public static int LengthWithoutHash(string url)
    {
        var hash = url.IndexOf('#');
        return hash < 0 ? url.Length : hash;
    }

    public static string Require(string? url, string parameter) => Require(url, parameter, out _);

    /// <param name="url">The address.</param>
    /// <param name="parameter">The name of the address in messages.</param>
    /// <param name="lengthWithoutHash">The number of its characters that are signed.</param>
    public static string Require(string? url, string parameter, out int lengthWithoutHash)
    {
        Guard.NotEmpty(url, parameter);
        if (!IsAbsoluteHttp(url!))
        {
            throw new ArgumentException(
                $"{parameter} must be the full address of the page as location.href gives it: it begins with http:// or https:// and names a host.",
                parameter);
        }

        if (HasNeitherHashNorBlank(url!))
        {
            lengthWithoutHash = url!.Length;
            return url;
        }

        var index = WhiteSpace.IndexIn(url!);
        if (index >= 0)
        {
            throw new ArgumentException(
                $"{parameter} must not contain white space or control characters (found U+{(int)url![index]:X4} at position {index}): location.href holds them percent-encoded.",
                parameter);
        }

        lengthWithoutHash = LengthWithoutHash(url!);
        return url!;
    }

    /// <summary>A fast check that suffices for most addresses: <c>#</c>, white space, and all non-ASCII characters lie outside this range.</summary>
    private static bool HasNeitherHashNorBlank(string url) =>
#if NET8_0_OR_GREATER
        url.AsSpan().IndexOfAnyExceptInRange('$', '~') < 0;
#else
        false;
#endif

    private static bool IsAbsoluteHttp(string url)
    {
        var host = StartsWith(url, "https://") ? 8 : StartsWith(url, "http://") ? 7 : -1;
        return host > 0 && url.Length > host && url[host] is not ('/' or '?' or '#' or ':' or '\\');
    }

    private static bool StartsWith(string url, string scheme) => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);
}
