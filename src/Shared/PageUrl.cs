namespace WeixinJsSdk.Shared;

/// <summary>The rules for the address that is signed. It is looked at, and never parsed and printed again.</summary>
internal static class PageUrl
{
    public static int LengthWithoutHash(string url)
    {
        var hash = url.IndexOf('#');
        return hash < 0 ? url.Length : hash;
    }

    public static string Require(string? url, string parameter) => Require(url, parameter, out _);

    /// <param name="url">The address.</param>
    /// <param name="parameter">Its name in messages.</param>
    /// <param name="lengthWithoutHash">How many of its characters are signed.</param>
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

    /// <summary>One look that suffices for the usual address: <c>#</c>, blanks and what may be one all lie outside these characters.</summary>
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
