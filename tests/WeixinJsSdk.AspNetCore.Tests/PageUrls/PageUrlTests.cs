using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.AspNetCore.Tests;

/// <summary>The page's address is what the browser has in location.href, byte for byte.</summary>
public sealed class PageUrlTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/?")]
    [InlineData("/%E4%B8%AD%e4%b8%ad")]
    [InlineData("/a%2Fb/c%5Cd")]
    [InlineData("/a+b/c%20d;v=1,2")]
    [InlineData("/a?x=1&")]
    [InlineData("/a?x=%E4%B8%AD&y=1+2")]
    [InlineData("/a?%zz&=&&x==")]
    [InlineData("//double//slash/")]
    [InlineData("/%FF?%FF")]
    [InlineData("/a?b?c/d@e:f")]
    [InlineData("/a?q={}|\\^`'\"<>")]
    public async Task The_target_is_kept_as_it_was_sent(string target)
    {
        await using var site = await Site.StartAsync(ShowPageUrl);

        (await site.GetAsync(target)).Body.Should().Be("http://example.com" + target);
    }

    [Theory]
    [InlineData("Example.COM", "http://example.com/")]
    [InlineData("example.com:80", "http://example.com/")]
    [InlineData("example.com:443", "http://example.com:443/")]
    [InlineData("example.com:8080", "http://example.com:8080/")]
    [InlineData("example.com.", "http://example.com./")]
    [InlineData("[::1]", "http://[::1]/")]
    [InlineData("[::80]", "http://[::80]/")]
    [InlineData("[2001:DB8::1]:80", "http://[2001:db8::1]/")]
    [InlineData("[::1]:5000", "http://[::1]:5000/")]
    [InlineData("xn--fsqu00a.example", "http://xn--fsqu00a.example/")]
    [InlineData("xn--a.example", "http://xn--a.example/")]
    public async Task The_host_is_as_a_browser_prints_it(string host, string expected)
    {
        await using var site = await Site.StartAsync(ShowPageUrl);

        (await site.GetAsync("/", "Host: " + host)).Body.Should().Be(expected);
    }

    [Theory]
    [InlineData("例子.example", "http://xn--fsqu00a.example/")]
    [InlineData("例子.EXAMPLE:8080", "http://xn--fsqu00a.example:8080/")]
    public void A_host_that_is_not_ascii_is_punycode(string host, string expected)
    {
        var context = new DefaultHttpContext();
        context.Request.Scheme = "http";
        context.Request.Headers.Host = host;
        context.Request.Path = "/";

        context.GetWeixinPageUrl().Should().Be(expected);
    }

    [Theory]
    [InlineData("http://proxy.example/a%2Fb?x", "http://example.com/a%2Fb?x")]
    [InlineData("http://proxy.example?x", "http://example.com/?x")]
    [InlineData("http://proxy.example", "http://example.com/")]
    public async Task A_target_in_absolute_form_is_the_same_page(string target, string expected)
    {
        await using var site = await Site.StartAsync(ShowPageUrl);

        // A server takes the host of the target where the two differ, so the Host header repeats it.
        (await site.GetAsync(target, "Host: proxy.example")).Body.Should().Be(expected.Replace("example.com", "proxy.example", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("X-Forwarded-Proto: https", "https://example.com/a%2Fb?")]
    [InlineData("X-Forwarded-Proto: HTTPS|X-Forwarded-Host: Page.Example:443", "https://page.example/a%2Fb?")]
    [InlineData("X-Forwarded-Proto: https|X-Forwarded-Host: page.example:8443", "https://page.example:8443/a%2Fb?")]
    [InlineData("X-Forwarded-Host: [2001:db8::1]:80", "http://[2001:db8::1]/a%2Fb?")]
    [InlineData("X-Forwarded-Prefix: /shop|X-Forwarded-Proto: https", "https://example.com/shop/a%2Fb?")]
    [InlineData("X-Forwarded-Prefix: /a", "http://example.com/a/a%2Fb?")]
    public async Task Forwarded_headers_count_as_the_middleware_takes_them(string headers, string expected)
    {
        await using var site = await Site.StartAsync(app =>
        {
            var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All };
            app.UseForwardedHeaders(options);
            ShowPageUrl(app);
        });

        (await site.GetAsync("/a%2Fb?", headers.Split('|'))).Body.Should().Be(expected);
    }

    [Fact]
    public async Task Without_the_middleware_nobody_can_forge_the_address()
    {
        await using var site = await Site.StartAsync(ShowPageUrl);

        (await site.GetAsync("/", "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https")).Body.Should().Be("http://example.com/");
    }

    [Theory]
    [InlineData("/app/a%2Fb?x", "http://example.com/app/a%2Fb?x")]
    [InlineData("/APP/x", "http://example.com/APP/x")]
    [InlineData("/app", "http://example.com/app")]
    [InlineData("/app/", "http://example.com/app/")]
    [InlineData("/app/app/x", "http://example.com/app/app/x")]
    [InlineData("/%61pp/x", "http://example.com/%61pp/x")]
    [InlineData("/elsewhere", "http://example.com/elsewhere")]
    public async Task A_path_base_that_was_sent_is_there_once(string target, string expected)
    {
        await using var site = await Site.StartAsync(app =>
        {
            app.UsePathBase("/app");
            ShowPageUrl(app);
        });

        (await site.GetAsync(target)).Body.Should().Be(expected);
    }

    [Fact]
    public async Task A_path_base_that_the_proxy_cut_off_stands_before_one_that_was_sent()
    {
        await using var site = await Site.StartAsync(app =>
        {
            app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All });
            app.UsePathBase("/app");
            ShowPageUrl(app);
        });

        (await site.GetAsync("/app/x%2Fy", "X-Forwarded-Prefix: /outer")).Body.Should().Be("http://example.com/outer/app/x%2Fy");
    }

    [Theory]
    [InlineData("/missing%20page?x", "http://example.com/missing%20page?x")]
    [InlineData("/app/missing?x", "http://example.com/app/missing?x")]
    public async Task A_rewritten_path_is_not_the_page(string target, string expected)
    {
        await using var site = await Site.StartAsync(app =>
        {
            app.UsePathBase("/app");
            app.Use((context, next) =>
            {
                context.Request.Path = "/error";
                context.Request.QueryString = new QueryString("?code=404");
                return next();
            });
            ShowPageUrl(app);
        });

        (await site.GetAsync(target)).Body.Should().Be(expected);
    }

    [Fact]
    public async Task The_application_can_put_its_own_resolver_in_place()
    {
        await using var site = await Site.StartAsync(ShowPageUrl, services => services.AddSingleton<IPageUrlResolver, OriginalUri>());

        (await site.GetAsync("/decoded/path", "X-Original-Uri: /a%2Fb")).Body.Should().Be("https://example.com/a%2Fb");
    }

    [Fact]
    public void A_server_that_does_not_tell_the_target_gives_the_printed_path()
    {
        var context = new DefaultHttpContext();
        context.Request.Scheme = "https";
        context.Request.Host = new HostString("example.com", 443);
        context.Request.PathBase = "/应用";
        context.Request.QueryString = new QueryString("?x=%2F");

        context.GetWeixinPageUrl().Should().Be("https://example.com/%E5%BA%94%E7%94%A8?x=%2F");
    }

    [Theory]
    [InlineData("/a%2Fb?x=%E4%B8%AD&")]
    [InlineData("/%E4%B8%AD?")]
    public async Task Over_HTTP_2_the_target_is_kept_too(string target)
    {
        await using var site = await Site.StartAsync(ShowPageUrl);
        using var client = new HttpClient { DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };

        (await client.GetStringAsync(new Uri($"http://127.0.0.1:{site.Http2Port}{target}"))).Should().Be($"http://127.0.0.1:{site.Http2Port}{target}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("\ufffd.example")]
    public void A_request_without_a_host_that_can_be_has_no_page(string? host)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Host = host;

        var ask = () => context.GetWeixinPageUrl();

        ask.Should().Throw<InvalidOperationException>().WithMessage("*Host header*");
    }

    private static void ShowPageUrl(WebApplication app) => app.Run(context => context.Response.WriteAsync(context.GetWeixinPageUrl()));

    /// <summary>For a proxy that decodes the path and sends the original in a header of its own.</summary>
    private sealed class OriginalUri : IPageUrlResolver
    {
        public string GetPageUrl(HttpContext context) => "https://example.com" + context.Request.Headers["X-Original-Uri"];
    }
}
