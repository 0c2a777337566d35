using System.Text.RegularExpressions;

namespace WeixinJsSdk.BrowserTests;

/// <summary>Names that the browser finds on this machine, since WeChat asks for real domains on port 80.</summary>
internal static partial class TestHosts
{
    public const string Demo = "demo.example.com";

    /// <summary>An IP address, which no account can bind.</summary>
    private const string Unbindable = "203.0.113.5";

    public static string ResolverRules(Uri demo, Uri pages) =>
        $"MAP {Demo} {demo.Authority},MAP *.example.com {pages.Authority},MAP *.example.org {pages.Authority},MAP {Unbindable} {pages.Authority}";

    /// <summary>The addresses that do not lead to this machine.</summary>
    [GeneratedRegex(@"^(?:https|wss?):|^http://(?!(?:127\.0\.0\.1|203\.0\.113\.5|[a-z.]+\.example\.(?:com|org))(?::\d+)?/)")]
    public static partial Regex Elsewhere();
}
