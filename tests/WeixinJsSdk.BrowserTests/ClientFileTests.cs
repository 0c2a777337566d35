namespace WeixinJsSdk.BrowserTests;

/// <summary>The client files before 1.6.0 speak to the same bridge.</summary>
[Collection(AtTheDesk.Name)]
public sealed class ClientFileTests(Desk desk)
{
    [BrowserTheory]
    [InlineData("1.0.0", Phone.IPhone)]
    [InlineData("1.0.0", Phone.Android)]
    [InlineData("1.2.0", Phone.IPhone)]
    [InlineData("1.2.0", Phone.Android)]
    [InlineData("1.3.2", Phone.IPhone)]
    [InlineData("1.3.2", Phone.Android)]
    [InlineData("1.4.0", Phone.IPhone)]
    [InlineData("1.4.0", Phone.Android)]
    public async Task An_older_client_file_works(string file, string phone)
    {
        var account = desk.NewAccount();
        await using var tab = await desk.OpenPageAsync("/client-" + file, phone);
        (await tab.ConfigureAsync(await account.SignAsync(tab.Page.Url))).Should().Be("config:ok");

        var check = await tab.CallAsync("checkJsApi", new { jsApiList = new[] { "chooseImage", "getLocation" } });
        check.Result.GetProperty("checkResult").GetProperty("getLocation").GetBoolean().Should().BeTrue();
        var localId = (await tab.CallAsync("chooseImage")).Result.GetProperty("localIds")[0].GetString()!;
        (await tab.CallAsync("uploadImage", new { localId })).Text("serverId").Should().NotBeEmpty();
        (await tab.CallAsync("scanQRCode", new { needResult = 1 })).Text("resultStr").Should().StartWith("https://");
        (await tab.CallAsync("getNetworkType")).Text("networkType").Should().Be("wifi");
        var card = await account.Cards.SignAddCardAsync(new AddCardRequest("pFS7Fjg8kV1IdDz01r4SQwMkuCKc"));
        (await tab.CallAsync("addCard", $$"""{"cardList":[{{card.ToJson()}}]}""")).ErrMsg.Should().Be("addCard:ok");
        (await tab.CallAsync("hideMenuItems", new { menuList = new[] { "menuItem:refresh" } })).ErrMsg.Should().Be("hideMenuItems:fail");
    }

    /// <summary>The real client says what there is: the catalog must neither miss a name nor invent one.</summary>
    [BrowserTheory]
    [InlineData("1.0.0")]
    [InlineData("1.2.0")]
    [InlineData("1.3.2")]
    [InlineData("1.4.0")]
    [InlineData("1.6.0")]
    public async Task The_catalog_has_the_names_that_the_client_file_defines(string file)
    {
        await using var tab = await desk.OpenPageAsync(file == "1.6.0" ? "/page" : "/client-" + file);

        var defined = await tab.Page.RunScriptAsync<string[]>("""
            () => Object.keys(wx).flatMap(name => name === "miniProgram" ? Object.keys(wx[name]).map(member => `${name}.${member}`) : [name])
            """);

        JsApi.All.Where(api => api.Since.Version <= Version.Parse(file)).Select(api => api.Name).Should().BeEquivalentTo(defined);
    }

    [BrowserTheory]
    [InlineData("1.0.0")]
    [InlineData("1.4.0")]
    public async Task An_older_client_file_reports_a_refused_config(string file)
    {
        await using var tab = await desk.OpenPageAsync("/client-" + file);

        (await tab.ConfigureAsync(await desk.NewAccount().SignAsync("http://example.com/another"))).Should().Be("config:invalid signature");
    }
}
