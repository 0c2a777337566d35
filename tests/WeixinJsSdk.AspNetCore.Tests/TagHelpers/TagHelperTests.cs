using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.AspNetCore.Tests;

/// <summary>The tag in a Razor page, as a browser reads what it emits.</summary>
public sealed class TagHelperTests
{
    private const string InWeixin = "User-Agent: Mozilla/5.0 (iPhone) MicroMessenger/8.0.50";

    [Fact]
    public async Task The_page_loads_the_official_script_and_calls_wx_config_for_its_own_address()
    {
        await using var site = await StartAsync();

        var scripts = await ScriptsOfAsync(site, "/tag/%E4%B8%AD?apis=chooseImage,%20scanQRCode&debug=true&");

        scripts.Should().HaveCount(3);
        scripts[0].Source.Should().Be("https://res.wx.qq.com/open/js/jweixin-1.0.0.js");
        scripts[1].Text.Should().StartWith("window.jWeixin||document.write(");
        FallbackOf(scripts[1]).Source.Should().Be("https://res2.wx.qq.com/open/js/jweixin-1.0.0.js");
        var config = ConfigOf(scripts[2]);
        config.GetProperty("debug").GetBoolean().Should().BeTrue();
        site.Simulator.Verify(
            "http://example.com/tag/%E4%B8%AD?apis=chooseImage,%20scanQRCode&debug=true&",
            config.GetProperty("appId").GetString()!,
            config.GetProperty("timestamp").GetInt64(),
            config.GetProperty("nonceStr").GetString()!,
            config.GetProperty("signature").GetString()!,
            config.GetProperty("jsApiList").EnumerateArray().Select(api => api.GetString()!)).ErrMsg.Should().Be("config:ok");
    }

    [Theory]
    [InlineData("apis=chooseImage", "1.0.0")]
    [InlineData("apis=chooseImage,openAddress", "1.2.0")]
    [InlineData("apis=updateAppMessageShareData", "1.4.0")]
    [InlineData("apis=chooseImage&openTags=wx-open-launch-weapp", "1.6.0")]
    [InlineData("apis=aNewOne", "1.6.0")]
    [InlineData("apis=updateAppMessageShareData&version=1.2.0", "1.2.0")]
    public async Task The_script_is_the_least_that_has_the_interfaces_or_the_one_given(string query, string version)
    {
        await using var site = await StartAsync();

        var scripts = await ScriptsOfAsync(site, "/tag?" + query);

        scripts[0].Source.Should().EndWith($"jweixin-{version}.js");
        FallbackOf(scripts[1]).Source.Should().EndWith($"jweixin-{version}.js");
    }

    [Fact]
    public async Task The_nonce_stands_on_every_script()
    {
        await using var site = await StartAsync();

        var scripts = await ScriptsOfAsync(site, "/tag?nonce=r4nd%2Bm%2F%3D%3D");

        scripts.Append(FallbackOf(scripts[1])).Should().OnlyContain(script => script.GetAttribute("nonce") == "r4nd+m/==");
        (await ScriptsOfAsync(site, "/tag")).Should().OnlyContain(script => !script.HasAttribute("nonce"));
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("\"'`><img/src=x>")]
    [InlineData("\u2028a\u2029")]
    [InlineData("<!--<script>")]
    [InlineData("\\u003c/script>\\")]
    [InlineData("]]>&lt;/script&gt;")]
    public async Task No_value_breaks_out(string value)
    {
        await using var site = await StartAsync();
        var escaped = Uri.EscapeDataString(value);

        var page = await PageAsync(site, $"/tag?apis={escaped}&openTags={escaped}&nonce={escaped}");

        var scripts = page.Scripts.Cast<IHtmlScriptElement>().ToList();
        scripts.Should().HaveCount(3);
        scripts.Append(FallbackOf(scripts[1])).Should().OnlyContain(script => script.GetAttribute("nonce") == value);
        page.Images.Should().BeEmpty();
        page.Body!.TextContent.Should().NotContain("alert(1)</script>");
        scripts[2].Text.Should().NotContainAny("<", ">", "\u2028", "\u2029");
        string.Concat(ConfigOf(scripts[2]).GetProperty("openTagList").EnumerateArray()).Should().Be(string.Concat(value.Where(c => c != ',' && !char.IsWhiteSpace(c))));
    }

    [Theory]
    [InlineData("silent=true", "User-Agent: Mozilla/5.0", 0)]
    [InlineData("silent=true", "X-No-User-Agent: 1", 0)]
    [InlineData("silent=true", InWeixin, 3)]
    [InlineData("silent=true", "User-Agent: micromessenger", 3)]
    [InlineData("silent=false", "User-Agent: Mozilla/5.0", 3)]
    public async Task It_stays_silent_outside_weixin_when_asked_to(string query, string userAgent, int scripts)
    {
        await using var site = await StartAsync();

        (await PageAsync(site, "/tag?" + query, userAgent)).Scripts.Should().HaveCount(scripts);
        site.Simulator.Ledger.Entries.Count.Should().Be(scripts == 0 ? 0 : 2, "nothing is signed for nobody");
    }

    [Theory]
    [InlineData("account=brand-b", Site.BrandAppId)]
    [InlineData("byRequest=true", Site.BrandAppId)]
    [InlineData("", Site.AppId)]
    public async Task The_account_is_chosen_by_name_or_by_the_request(string query, string appId)
    {
        await using var site = await StartAsync();

        ConfigOf((await ScriptsOfAsync(site, "/tag?" + query))[2]).GetProperty("appId").GetString().Should().Be(appId);
    }

    [Fact]
    public async Task Without_a_ticket_the_page_is_served_and_says_so_in_the_console()
    {
        await using var site = await StartAsync();
        site.Simulator.Faults.Add(Fault.Status(500));

        var scripts = await ScriptsOfAsync(site, "/tag?nonce=n");

        scripts.Should().HaveCount(3).And.OnlyContain(script => script.GetAttribute("nonce") == "n");
        scripts[2].Text.Should().StartWith("console.error(").And.NotContain("wx.config({");
    }

    [Theory]
    [InlineData("", "(default)")]
    [InlineData("?account=brand-b", "brand-b")]
    public async Task The_log_names_the_account_of_each_page_without_config_and_has_one_stack_trace(string query, string account)
    {
        using var logs = new RecordedLogs();
        await using var site = await StartAsync(logs);
        site.Simulator.Faults.Add(Fault.ErrCode(40125));

        await PageAsync(site, "/tag" + query);
        await PageAsync(site, "/tag" + query);

        logs.Lines.Where(line => line.StartsWith("Error WeixinJsSdk.AspNetCore 101", StringComparison.Ordinal)).Should().HaveCount(2)
            .And.OnlyContain(line => line.Contains($"account {account} has no valid jsapi_ticket.") && line.Contains("errcode 40125"));
        logs.Lines.Should().ContainSingle(line => line.Contains($"{typeof(WeixinApiException)}:"));
    }

    [Theory]
    [InlineData("version=1.5.0")]
    [InlineData("account=nobody")]
    public async Task A_mistake_of_the_application_is_an_error(string query)
    {
        await using var site = await StartAsync();

        (await site.GetAsync("/tag?" + query)).Status.Should().Be(500);
    }

    private static Task<Site> StartAsync(RecordedLogs? logs = null) => Site.StartAsync(
        app => app.MapRazorPages(),
        services =>
        {
            services.AddRazorPages().AddApplicationPart(typeof(TagHelperTests).Assembly);
            if (logs is not null)
            {
                services.AddLogging(logging => logging.AddProvider(logs));
            }
        });

    private static async Task<IHtmlDocument> PageAsync(Site site, string target, params string[] headers)
    {
        var answer = await site.GetAsync(target, headers);
        answer.Status.Should().Be(200);
        return new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(answer.Body);
    }

    private static async Task<List<IHtmlScriptElement>> ScriptsOfAsync(Site site, string target) =>
        [.. (await PageAsync(site, target)).Scripts.Cast<IHtmlScriptElement>()];

    private static JsonElement ConfigOf(IHtmlScriptElement script) =>
        JsonDocument.Parse(Regex.Match(script.Text, @"^wx\.config\((\{.*\})\);$").Groups[1].Value).RootElement;

    private static IHtmlScriptElement FallbackOf(IHtmlScriptElement script)
    {
        var written = JsonSerializer.Deserialize<string>(Regex.Match(script.Text, @"document\.write\((.*)\);$").Groups[1].Value)!;
        return new HtmlParser().ParseDocument(written).Scripts.Cast<IHtmlScriptElement>().Should().ContainSingle().Subject;
    }
}
