using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Judge;

/// <summary>支付授权目录: the root of a host covers all of it, a deeper one is matched exactly.</summary>
internal static class PaymentDirectory
{
    /// <summary>Null if the page lies in none. A page on this machine needs none, unless the account has set one on this machine.</summary>
    public static PaymentDirectoryMatch? Check(PageUrl page, IReadOnlyList<string> directories)
    {
        PageUrl[] allowed = [.. directories.Select(PageUrl.Parse).OfType<PageUrl>()];
        if (allowed.Any(directory => Covers(directory, page)))
        {
            return PaymentDirectoryMatch.Listed;
        }

        return page.IsLoopback && !allowed.Any(directory => directory.IsLoopback) ? PaymentDirectoryMatch.LoopbackException : null;
    }

    private static bool Covers(PageUrl directory, PageUrl page) =>
        directory.Scheme == page.Scheme
        && directory.Port == page.Port
        && directory.Host.Equals(page.Host, StringComparison.OrdinalIgnoreCase)
        && (directory.Path == "/" || directory.Path == page.Path[..(page.Path.LastIndexOf('/') + 1)]);
}

internal enum PaymentDirectoryMatch
{
    Listed,
    LoopbackException,
}
