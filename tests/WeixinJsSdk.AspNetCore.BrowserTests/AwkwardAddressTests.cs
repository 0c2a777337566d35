using WeixinJsSdk.BrowserTests;

namespace WeixinJsSdk.AspNetCore.BrowserTests;

/// <summary>
/// What is signed is what the browser has, behind nginx with and without TLS: the real client sends the config over the bridge, and the judge
/// takes the address from the page.
/// </summary>
[HearsPages]
public sealed class AwkwardAddressTests(ProxiedPages pages) : IClassFixture<ProxiedPages>
{
    private static readonly Dictionary<string, string> AsksTheEndpoint = new() { ["X-Page"] = "endpoint" };

    public static TheoryData<string, string> Addresses
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var address in AwkwardAddresses.All)
            {
                rows.Add("http", address);
                rows.Add("https", address);
            }

            return rows;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Addresses))]
    public async Task The_tag_helper_signs_what_the_browser_has(string scheme, string address)
    {
        (var ended, var href) = await pages.OpenAsync(scheme, address);

        ended.Should().Be("config:ok", href);
        href.Should().StartWith(scheme + "://");
    }

    [BrowserTheory]
    [MemberData(nameof(Addresses))]
    public async Task The_endpoint_signs_what_the_browser_has(string scheme, string address)
    {
        (var ended, var href) = await pages.OpenAsync(scheme, address, AsksTheEndpoint);

        ended.Should().Be("config:ok", href);
    }

    [BrowserTheory]
    [InlineData("http", "example.com:80/")]
    [InlineData("https", "example.com:443/")]
    public async Task A_default_port_is_dropped_as_the_browser_drops_it(string scheme, string address)
    {
        (var ended, var href) = await pages.OpenAsync(scheme, address);

        href.Should().Be(scheme + "://example.com/");
        ended.Should().Be("config:ok");
    }

    [BrowserFact]
    public async Task A_domain_that_the_account_does_not_have_is_refused_by_the_judge()
    {
        (var ended, _) = await pages.OpenAsync("https", "elsewhere.example/");

        ended.Should().Be("config:invalid url domain", "the verdicts of this table are real ones");
    }

    [BrowserTheory]
    [InlineData(null)]
    [InlineData("res.wx.qq.com")]
    public async Task Under_a_content_security_policy_the_script_loads_from_either_host(string? hostDown)
    {
        (var ended, _) = await pages.OpenAsync(
            "https", "example.com/page", new Dictionary<string, string> { ["X-Nonce"] = "cjRuZG9t" }, hostDown);

        ended.Should().Be("config:ok");
    }
}
