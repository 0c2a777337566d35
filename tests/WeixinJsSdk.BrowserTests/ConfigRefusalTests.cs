using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace WeixinJsSdk.BrowserTests;

/// <summary>Every refusal of wx.config, by its real cause, with the text of 附录5.</summary>
[Collection(AtTheDesk.Name)]
public sealed class ConfigRefusalTests(Desk desk)
{
    [BrowserTheory]
    [InlineData(Phone.IPhone)]
    [InlineData(Phone.Android)]
    [InlineData(Phone.Desktop)]
    public async Task A_signed_page_passes(string phone)
    {
        await using var tab = await desk.OpenPageAsync("/page/a%2fb?x=微信&y=1+2#top", phone);

        var answer = await tab.ConfigureAsync(await desk.NewAccount().SignAsync(tab.Page.Url));

        answer.Should().Be("config:ok");
    }

    [BrowserFact]
    public async Task A_hash_in_the_signed_url_is_an_invalid_signature()
    {
        var account = desk.NewAccount();
        await using var tab = await desk.OpenPageAsync("/page#top");
        var ticket = await account.Tickets.GetTicketAsync(TicketType.JsApi);
        var text = $"jsapi_ticket={ticket.Value}&noncestr=nonce&timestamp=1414587457&url={tab.Page.Url}";
#pragma warning disable CA5350 // WeChat's protocol
        var signature = Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5350

        var answer = await tab.ConfigureAsync(
            $$"""{"appId":"{{account.AppId}}","timestamp":1414587457,"nonceStr":"nonce","signature":"{{signature}}","jsApiList":["chooseImage"]}""");

        answer.Should().Be("config:invalid signature");
    }

    [BrowserFact]
    public async Task A_signature_for_another_page_is_invalid()
    {
        await using var tab = await desk.OpenPageAsync("/page?from=singlemessage");

        var answer = await tab.ConfigureAsync(await desk.NewAccount().SignAsync(new Uri(desk.PagesAddress, "/page").AbsoluteUri));

        answer.Should().Be("config:invalid signature");
    }

    [BrowserTheory]
    [InlineData("nonceStr", "another")]
    [InlineData("timestamp", 1414587458)]
    [InlineData("signature", "0f9de62fce790f9a083d5c99e95740ceb90c27ed")]
    public async Task A_value_other_than_the_signed_one_is_an_invalid_signature(string member, object value)
    {
        await using var tab = await desk.OpenPageAsync();
        var config = await SignAsync(tab);
        config[member] = JsonValue.Create(value);

        (await tab.ConfigureAsync(config.ToJsonString())).Should().Be("config:invalid signature");
    }

    [BrowserFact]
    public async Task The_appid_of_another_account_is_an_invalid_signature()
    {
        await using var tab = await desk.OpenPageAsync();
        var other = desk.NewAccount();
        await other.Tickets.GetTicketAsync(TicketType.JsApi);
        var config = await SignAsync(tab);
        config["appId"] = other.AppId;

        (await tab.ConfigureAsync(config.ToJsonString())).Should().Be("config:invalid signature");
    }

    [BrowserTheory]
    [InlineData("appId")]
    [InlineData("timestamp")]
    [InlineData("nonceStr")]
    [InlineData("signature")]
    [InlineData("jsApiList")]
    public async Task A_missing_field_fails(string field)
    {
        await using var tab = await desk.OpenPageAsync();
        var config = await SignAsync(tab);
        config.Remove(field);

        (await tab.ConfigureAsync(config.ToJsonString())).Should().Be("config:fail");
    }

    [BrowserTheory]
    [InlineData("http://example.com.example.org/page", "config:invalid url domain")]
    [InlineData("http://www.example.org/other", "config:invalid url domain")]
    [InlineData("http://www.example.org/pages/", "config:invalid url domain")]
    [InlineData("http://shop.example.com:8080/page", "config:invalid url domain")]
    [InlineData("http://203.0.113.5/page", "config:invalid url domain")]
    [InlineData("http://www.example.org/page", "config:ok")]
    [InlineData("http://www.example.org/page/below", "config:ok")]
    [InlineData("http://a.b.example.com/page", "config:ok")]
    public async Task A_bound_domain_covers_its_subdomains_or_the_pages_below_its_path(string address, string expected)
    {
        var account = desk.NewAccount("example.com", "www.example.org/page");
        await using var tab = await desk.OpenAsync(address);

        (await tab.ConfigureAsync(await account.SignAsync(tab.Page.Url))).Should().Be(expected);
    }

    [BrowserFact]
    public async Task A_test_account_wants_to_be_followed()
    {
        var account = desk.NewAccount();
        account.Simulated.IsTestAccount = true;
        await using var tab = await desk.OpenPageAsync();
        await tab.Page.RunScriptAsync("WeixinSimulator.setClient({ subscribed: false })");

        (await tab.ConfigureAsync(await account.SignAsync(tab.Page.Url))).Should().Be("config:require subscribe");

        await tab.Page.ReloadAsync();
        await tab.Page.RunScriptAsync("WeixinSimulator.setClient({ subscribed: true })");
        (await tab.ConfigureAsync(await account.SignAsync(tab.Page.Url))).Should().Be("config:ok");
    }

    [BrowserFact]
    public async Task A_client_before_6_0_2_lets_any_config_pass()
    {
        await using var tab = await desk.OpenPageAsync(version: "6.0.1");
        var config = await SignAsync(tab);
        config["signature"] = "wrong";

        (await tab.ConfigureAsync(config.ToJsonString())).Should().Be("config:ok");
        desk.Simulator.Verdicts[^1].Reason.Should().Contain("6.0.2");
    }

    [BrowserFact]
    public async Task A_page_on_this_machine_is_let_through_with_a_warning()
    {
        await using var tab = await desk.OpenPageAsync();
        var warnings = new List<string>();
        tab.Page.Console += (_, message) => warnings.Add(message.Text);

        await tab.ConfigureAsync(await desk.NewAccount().SignAsync(tab.Page.Url));

        warnings.Should().ContainSingle(warning => warning.Contains("a phone would refuse", StringComparison.Ordinal));
        desk.Simulator.Verdicts.Last(verdict => verdict.Api == "config").UsesLoopbackException.Should().BeTrue();
    }

    private async Task<JsonObject> SignAsync(Tab tab) =>
        JsonNode.Parse((await desk.NewAccount().SignAsync(tab.Page.Url)).ToJson())!.AsObject();
}
