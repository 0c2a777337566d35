using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace WeixinJsSdk.Simulator.Tests;

public sealed partial class PanelPageTests : IAsyncLifetime
{
    private const string Panel = "/weixin-simulator/";
    private ServedSimulator _served = null!;

    public async Task InitializeAsync() => _served = await ServedSimulator.StartAsync();

    public async Task DisposeAsync() => await _served.DisposeAsync();

    [Fact]
    public async Task The_pattern_leads_to_the_panel_below_its_slash()
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = _served.Base };

        using var response = await http.GetAsync("/weixin-simulator?a=b");

        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        response.Headers.Location.Should().Be(new Uri("/weixin-simulator/?a=b", UriKind.Relative));
    }

    [Fact]
    public async Task The_page_is_whole_and_everything_it_names_is_served()
    {
        var page = await _served.Http.GetStringAsync(Panel);

        page.Should().Contain("id=\"phone\"").And.Contain("class=\"policies").And.Contain("id=\"calls\"").And.NotContain("<!-- part");
        foreach (var file in PanelFile.All.Where(file => Path.GetExtension(file) != ".html"))
        {
            (await _served.Http.GetStringAsync(Panel + "panel/" + file)).Should().Be(PanelFile.Read(file));
        }

        Named().Matches(page).Select(match => match.Groups[1].Value).Should().NotBeEmpty().And.BeSubsetOf(PanelFile.All);
    }

    [Fact]
    public void Every_style_and_script_is_used()
    {
        var used = PanelFile.Read("index.html") + PanelFile.ReadAll(".js");

        PanelFile.All.Where(file => Path.GetExtension(file) is ".css" or ".js").Should().HaveCountGreaterThan(15)
            .And.OnlyContain(file => used.Contains("/" + Path.GetFileName(file), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "text/html")]
    [InlineData("panel/panel.js", "text/javascript")]
    [InlineData("panel/style/base.css", "text/css")]
    [InlineData("panel/texts/zh.json", "application/json")]
    [InlineData("panel/icon.svg", "image/svg+xml")]
    public async Task Its_policy_allows_nothing_from_elsewhere(string file, string contentType)
    {
        using var response = await _served.Http.GetAsync(Panel + file);

        response.Content.Headers.ContentType!.MediaType.Should().Be(contentType);
        response.Headers.GetValues("Content-Security-Policy").Single().Should()
            .StartWith("default-src 'none'; script-src 'self'; style-src 'self';").And.NotContain("unsafe").And.NotContain("http");
        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
    }

    [Fact]
    public void It_needs_no_address_of_another_host_and_no_inline_script_or_style()
    {
        var page = PanelFile.ReadAll(".html");

        Elsewhere().Matches(page + PanelFile.ReadAll(".js", ".css")).Should().BeEmpty();
        Inline().Matches(page).Should().BeEmpty();
    }

    [Theory]
    [InlineData("panel/none.js")]
    [InlineData("panel/index.html")]
    [InlineData("panel/../Bridge/set-answers.js")]
    [InlineData("panel/")]
    public async Task Nothing_else_is_served(string file)
    {
        using var response = await _served.Http.GetAsync(Panel + file);

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("")]
    public async Task A_simulator_mapped_at_the_root_leaves_the_start_page_to_the_application(string pattern)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapGet("/", () => "the application's own");
        app.MapWeixinSimulator(new WeixinSimulator(), pattern);
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        (await http.GetStringAsync("/")).Should().Be("the application's own");
        (await http.GetStringAsync("/panel/state")).Should().StartWith("{\"now\":");
    }

    [GeneratedRegex("""(?:href|src)="panel/([^"]+)""")]
    private static partial Regex Named();

    [GeneratedRegex("""(?:https?:)?//[a-z0-9-]+\.[a-z]+[^\s"']*|@import""")]
    private static partial Regex Elsewhere();

    [GeneratedRegex("""<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=""")]
    private static partial Regex Inline();
}
