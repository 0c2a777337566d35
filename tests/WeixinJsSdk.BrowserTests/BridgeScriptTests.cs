using System.Net;
using System.Text;

namespace WeixinJsSdk.BrowserTests;

/// <summary>The bridge over HTTP.</summary>
[Collection(AtTheDesk.Name)]
public sealed class BridgeScriptTests(Desk desk)
{
    private static readonly HttpClient Http = new();

    [BrowserFact]
    public async Task The_script_holds_every_file_of_the_bridge()
    {
        var folder = Path.Combine(Repository.Root, "src", "WeixinJsSdk.Simulator", "Bridge", "Script");
        var files = Directory.EnumerateFiles(folder, "*.js", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));

        var script = await Http.GetStringAsync(new Uri(desk.PagesAddress, "/weixin-simulator/bridge.js"));

        files.Should().HaveCountGreaterThan(20).And.OnlyContain(file => script.Contains($"// ---- {file}\n", StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("verify", "no json")]
    [InlineData("verify", """{"api":"scanQRCode"}""")]
    [InlineData("verify", """{"api":"scanQRCode","url":"http://a/","session":"s","client":{"version":"new"}}""")]
    [InlineData("permission", """{"appId":"nobody","api":"scanQRCode","allowed":false}""")]
    [InlineData("media?appId=nobody&type=image", "bytes")]
    public async Task A_question_that_makes_no_sense_is_a_bad_request_with_a_reason(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8);
        using var response = await Http.PostAsync(new Uri(desk.PagesAddress, "/weixin-simulator/bridge/" + path), content);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).Should().NotBeEmpty();
    }

    [BrowserFact]
    public async Task A_page_of_another_origin_may_use_the_bridge()
    {
        var account = desk.NewAccount("example.com");
        await using var tab = await desk.OpenAsync("http://shop.example.com/bare");
        await tab.Page.AddScriptTagAsync(new PageAddScriptTagOptions { Url = new Uri(desk.PagesAddress, "/weixin-simulator/bridge.js").AbsoluteUri });
        await tab.Page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = BrowserTools.ClientScriptPath });

        (await tab.ConfigureAsync(await account.SignAsync(tab.Page.Url))).Should().Be("config:ok");
        var localId = (await tab.CallAsync("chooseImage", new { count = 1 })).Result.GetProperty("localIds")[0].GetString()!;
        (await tab.CallAsync("uploadImage", new { localId })).Outcome.Should().Be("success");
    }
}
