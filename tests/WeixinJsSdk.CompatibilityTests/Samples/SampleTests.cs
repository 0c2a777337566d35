using System.Net.Http.Json;
using System.Text.Json;
using WeixinJsSdk.CompatibilityTests.Apps;
using WeixinJsSdk.CompatibilityTests.Workspaces;

namespace WeixinJsSdk.CompatibilityTests.Samples;

/// <summary>Each sample, built from the packages as its user would build it, starts and does what its README says.</summary>
[Collection(PackedFeedCollection.Name)]
public class SampleTests(PackedFeed feed)
{
    private const string DemoAppId = "wxdemo0123456789ab";
    private const string DemoSecret = "demo-secret-of-no-account";

    [Fact]
    public async Task JsSdkDemo_signs_its_page_and_shows_the_verdict_of_the_simulated_WeChat()
    {
        await using var app = await StartAsync("JsSdkDemo");

        (await app.Client.GetStringAsync("/")).Should().Contain(DemoAppId).And.Contain("config:ok");
        (await app.Client.GetStringAsync("/weixin-simulator/bridge.js")).Should().NotBeEmpty();
    }

    [Fact]
    public async Task SpaDemo_signs_each_address_of_its_app()
    {
        await using var app = await StartAsync("SpaDemo");
        var page = new Uri(app.Client.BaseAddress!, "/orders/1?x=1").AbsoluteUri;
        var config = await app.Client.GetFromJsonAsync<JsonElement>($"/api/weixin/js-config?url={Uri.EscapeDataString(page)}");

        Proof.Text(config, "signature").Should().Be(await new Proof(app.Client, "wxspademo012345678", DemoSecret).OfConfigAsync(config, page));
        (await app.Client.GetStringAsync("/health")).Should().Be("Healthy");
        (await app.Client.GetStringAsync("/orders/1")).Should().Contain("app.js");
    }

    [Fact]
    public async Task DirectUse_prints_the_signature_of_the_published_example()
    {
        var workspace = Workspace.WithSample(feed, "DirectUse");
        await workspace.BuildAsync();

        var said = await Command.RunAsync(workspace.Folder, "dotnet", ["exec", workspace.PathOf("bin", "Debug", "net10.0", "DirectUse.dll")], []);

        var lines = said.Split('\n');
        lines[0].Should().Be("signature 0f9de62fce790f9a083d5c99e95740ceb90c27ed");
        lines[1].Should().StartWith("wx.config {").And.Contain("\"jsApiList\":[\"chooseImage\",\"scanQRCode\"]");
        lines[2].Should().StartWith("wx.addCard {");
        lines[3].Should().StartWith("wx.chooseWXPay {").And.Contain("\"signType\":\"RSA\"");
    }

    [NetFrameworkFact]
    public async Task ClassicAspNet_signs_its_page_under_System_Web()
    {
        await using var weixin = await SimulatedWeixin.StartAsync(DemoAppId, DemoSecret);
        var workspace = Workspace.WithSample(feed, "ClassicAspNet");
        await workspace.BuildAsync("Host");
        var settings = workspace.PathOf("bin", "site", "web.config");
        var configured = await File.ReadAllTextAsync(settings);
        await File.WriteAllTextAsync(settings, configured.Replace("http://127.0.0.1:5080/weixin-simulator", weixin.ApiAddress.AbsoluteUri, StringComparison.Ordinal));

        var address = $"http://127.0.0.1:{FreePort.Find()}/";
        var (file, arguments) = NetFrameworkFactAttribute.CommandOf(workspace.PathOf("bin", "site", "bin", "ClassicAspNet.Host.exe"), address);
        await using var site = new ChildProcess(file, arguments);
        await site.LineAsync(line => line.StartsWith("Listening", StringComparison.Ordinal));
        using var client = new HttpClient { BaseAddress = new Uri(address) };

        (await client.GetStringAsync("/index.html")).Should().Contain("js-config?url=");
        var page = $"{address}index.html?x=1";
        var configs = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ =>
            client.GetFromJsonAsync<JsonElement>($"/js-config?url={Uri.EscapeDataString(page)}")));
        foreach (var config in configs)
        {
            Proof.Text(config, "signature").Should().Be(await new Proof(weixin.Client, DemoAppId, DemoSecret).OfConfigAsync(config, page));
        }

        foreach (var stranger in new[] { "https://evil.example.org/", $"{address}a page", address.Replace("http:", "ftp:", StringComparison.Ordinal) })
        {
            using var refused = await client.GetAsync($"/js-config?url={Uri.EscapeDataString(stranger)}");
            ((int)refused.StatusCode).Should().Be(400, stranger);
        }
    }

    [Theory]
    [InlineData("JsSdkDemo")]
    [InlineData("SpaDemo")]
    [InlineData("ClassicAspNet")]
    [InlineData("DirectUse")]
    public void A_sample_says_in_about_ten_lines_what_it_is_and_how_it_is_started(string sample)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "samples", sample, "README.md"));

        lines.Length.Should().BeInRange(8, 12);
        lines[0].Should().Be($"# {sample}");
        lines.Should().Contain(line => line.TrimStart().StartsWith("dotnet ", StringComparison.Ordinal));
    }

    private async Task<RunningApp> StartAsync(string sample)
    {
        var workspace = Workspace.WithSample(feed, sample);
        await workspace.BuildAsync();
        return await RunningApp.StartAsync(workspace.PathOf("bin", "Debug", "net10.0", $"{sample}.dll"), workspace.Folder);
    }
}
