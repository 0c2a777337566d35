namespace WeixinJsSdk.BrowserTests;

/// <summary>Names that the browser finds on this machine, since WeChat asks for real domains on port 80.</summary>
internal static class TestHosts
{
    public const string Demo = "demo.example.com";

    public static bool Contains(string host) => host.EndsWith(".example.com", StringComparison.Ordinal) || host.EndsWith(".example.org", StringComparison.Ordinal);

    public static string ResolverRules(Uri demo, Uri pages) =>
        $"MAP {Demo} {demo.Authority},MAP *.example.com {pages.Authority},MAP *.example.org {pages.Authority}";
}
