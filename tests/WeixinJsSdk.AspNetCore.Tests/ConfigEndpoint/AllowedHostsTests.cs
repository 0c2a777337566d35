using Microsoft.AspNetCore.Builder;

namespace WeixinJsSdk.AspNetCore.Tests;

/// <summary>The endpoint signs for its own pages and is no signing service for strangers.</summary>
public sealed class AllowedHostsTests
{
    private const string Path = "/js-config";

    [Theory]
    [InlineData("example.com", "http://example.com/", true)]
    [InlineData("EXAMPLE.com:80", "http://example.com/", true)]
    [InlineData("example.com", "https://example.com/", true)] // TLS ends at a proxy
    [InlineData("example.com", "https://example.com", true)]
    [InlineData("example.com", "https://example.com?x", true)]
    [InlineData("example.com", "http://example.com:8080/", false)]
    [InlineData("example.com:8080", "http://example.com:8080/", true)]
    [InlineData("example.com:8080", "http://example.com/", false)]
    [InlineData("example.com", "http://www.example.com/", false)]
    [InlineData("example.com.", "http://example.com./", true)]
    [InlineData("example.com", "http://example.com./", false)]
    [InlineData("[::1]:5000", "http://[::1]:5000/", true)]
    [InlineData("[::1]", "http://[::1]/", true)]
    [InlineData("[::1]", "http://[::2]/", false)]
    [InlineData("xn--fsqu00a.example", "http://xn--fsqu00a.example/", true)]
    public async Task Without_a_list_it_is_the_requests_own_host_and_port(string host, string url, bool allowed)
    {
        await using var site = await StartAsync(_ => { });

        await ShouldAnswerAsync(site, host, url, allowed);
    }

    [Theory]
    [InlineData("https://example.com/", true)]
    [InlineData("http://example.com/", true)]
    [InlineData("https://example.com:8443/", false)]
    [InlineData("https://shop.example:8443/", true)]
    [InlineData("https://shop.example/", false)]
    [InlineData("https://a.brand.example/", true)]
    [InlineData("https://a.b.brand.example/", true)]
    [InlineData("https://brand.example/", false)]
    [InlineData("https://evilbrand.example/", false)]
    [InlineData("https://.brand.example/", false)]
    [InlineData("https://a..brand.example/", false)]
    [InlineData("https://a.brand.example:444/", false)]
    [InlineData("https://a.brand.example.evil.example/", false)]
    [InlineData("https://x.ports.example:9000/", true)]
    [InlineData("https://xn--fsqu00a.example/", true)]
    [InlineData("https://api.example/", false)] // the request's own host, which is not in the list
    public async Task With_a_list_it_is_the_list(string url, bool allowed)
    {
        await using var site = await StartAsync(o => o.AllowedHosts =
            ["Example.com", "shop.example:8443", "*.brand.example", "*.ports.example:9000", "例子.example"]);

        await ShouldAnswerAsync(site, "api.example", url, allowed);
    }

    [Theory]
    [InlineData("a", "https://a.example/", true)]
    [InlineData("a", "https://b.example/", false)]
    [InlineData("b", "https://b.example/", true)]
    [InlineData("b", "https://a.example/", false)]
    [InlineData("nobody", "https://a.example/", false)]
    [InlineData("nobody", "https://own.example/", false)]
    [InlineData("others", "https://everyone.example/", true)]
    public async Task Each_account_has_a_list_of_its_own(string brand, string url, bool allowed)
    {
        await using var site = await Site.StartAsync(
            app => app.MapWeixinJsSdkConfig("/{brand}" + Path, o =>
            {
                o.AllowedHosts = ["everyone.example"];
                o.AccountSelector = context => (string?)context.Request.RouteValues["brand"];
                o.AllowedHostsOfAccount = account => account switch { "a" => ["a.example"], "b" => ["b.example"], "nobody" => [], _ => null };
            }),
            services =>
            {
                foreach (var name in new[] { "a", "b", "nobody", "others" })
                {
                    TestSigner.Add(services, name);
                }
            });

        var answer = await site.GetAsync($"/{brand}{Path}?url={Uri.EscapeDataString(url)}", "Host: own.example");

        answer.Status.Should().Be(allowed ? 200 : 400);
    }

    private static Task<Site> StartAsync(Action<WeixinJsSdkConfigOptions> configure) =>
        Site.StartAsync(app => app.MapWeixinJsSdkConfig(Path, configure));

    private static async Task ShouldAnswerAsync(Site site, string host, string url, bool allowed)
    {
        var answer = await site.GetAsync($"{Path}?url={Uri.EscapeDataString(url)}", "Host: " + host);

        answer.Status.Should().Be(allowed ? 200 : 400, answer.Body);
        if (allowed)
        {
            answer.Signature.Should().Be(await site.SignatureOfAsync(answer, url));
        }
    }
}
