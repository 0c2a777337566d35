using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using WeixinJsSdk.CompatibilityTests.Workspaces;

namespace WeixinJsSdk.CompatibilityTests.Apps;

/// <summary>An ASP.NET Core app that is wired as the README says.</summary>
[Collection(PackedFeedCollection.Name)]
public class AspNetCoreAppTests(PackedFeed feed)
{
    private const string Page = "https://example.com/shop?id=1&name=%E5%BE%AE%E4%BF%A1";

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public async Task An_app_signs_pages_for_its_accounts_and_says_that_it_is_well(string framework)
    {
        var workspace = Workspace.WithProject(feed, "AspNetCoreApp", $"AspNetCoreApp-{framework}");
        await workspace.BuildAsync($"-p:AppFramework={framework}");
        await using var app = await RunningApp.StartAsync(workspace.PathOf("bin", "Debug", framework, "AspNetCoreApp.dll"), workspace.Folder);

        await IsSignedAsync(app, "/weixin/js-config", new Proof(app.Client));
        await IsSignedAsync(app, "/brand-b/js-config", new Proof(app.Client, "wxfedcba9876543210", "secret-b"));
        (await app.Client.GetStringAsync("/health")).Should().Be("Healthy");
        (await app.Client.GetStringAsync("/")).Should().Contain("wx.config(").And.Contain("wx-open-launch-weapp").And.NotContain("<weixin-js-config");
        using var refused = await app.Client.GetAsync("/weixin/js-config?url=https%3A%2F%2Fevil.example.org%2F");
        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        await TheDoctorFindsTheHashAsync(app);
    }

    [Fact]
    public async Task A_trimmed_self_contained_app_is_published_without_warnings_and_works()
    {
        var workspace = Workspace.WithProject(feed, "TrimmedApp", "TrimmedApp");
        var said = await workspace.PublishAsync("--use-current-runtime", "--output", workspace.PathOf("published"));
        await using var app = await RunningApp.StartAsync(workspace.PathOf("published", "TrimmedApp"), workspace.PathOf("published"));

        said.Should().NotContain("warning");
        await IsSignedAsync(app, "/weixin/js-config", new Proof(app.Client));
        (await app.Client.GetStringAsync("/health")).Should().Be("Healthy");
        await TheDoctorFindsTheHashAsync(app);
    }

    private static async Task IsSignedAsync(RunningApp app, string path, Proof proof)
    {
        var config = await app.Client.GetFromJsonAsync<JsonElement>($"{path}?url={Uri.EscapeDataString(Page)}");

        Proof.Text(config, "signature").Should().Be(await proof.OfConfigAsync(config, Page));
    }

    /// <summary>Its page is there, and it recomputes with the ticket of the application's own account.</summary>
    private static async Task TheDoctorFindsTheHashAsync(RunningApp app)
    {
        (await app.Client.GetStringAsync("/weixin/doctor")).Should().Contain("<html");
        var config = await app.Client.GetFromJsonAsync<JsonElement>($"/weixin/js-config?url={Uri.EscapeDataString(Page)}");
        var wrong = new
        {
            account = "",
            appId = Proof.Text(config, "appId"),
            timestamp = $"{config.GetProperty("timestamp")}",
            nonceStr = Proof.Text(config, "nonceStr"),
            signature = await new Proof(app.Client).OfConfigAsync(config, $"{Page}#top"),
            pageUrl = $"{Page}#top",
        };
        using var answered = await app.Client.PostAsJsonAsync("/weixin/doctor/explain", wrong);
        var answer = await answered.Content.ReadFromJsonAsync<JsonElement>();

        answer.GetProperty("findings")[0].GetProperty("code").GetString().Should().Be("UrlHashKept", answer.GetRawText());
    }
}
