using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.AspNetCore.Tests;

namespace WeixinJsSdk.Doctor.AspNetCore.Tests;

/// <summary>A card that is right is pasted into the page: nothing is said to be wrong with it.</summary>
public sealed class PastedCardTests
{
    private const string Timestamp = "1404896688";
    private const string Nonce = "nonce1";
    private const string CardId = "pFS7Fjg8kV1IdDz01r4SQwMkuCKc";

    [Theory]
    [InlineData("")]
    [InlineData("shopId: '1002', cardType: 'GROUPON', ")]
    public async Task A_chooseCard_is_right_by_the_accounts_own_appId(string filter)
    {
        await using var site = await DoctorSite.StartAsync();
        string[] filtered = filter.Length == 0 ? [] : ["1002", "GROUPON"];
        var cardSign = await SignAsync(site, [Site.AppId, Timestamp, Nonce, CardId, .. filtered]);

        var answer = await ExplainAsync(site, $"wx.chooseCard({{ {filter}cardId: '{CardId}', timestamp: {Timestamp}, nonceStr: '{Nonce}', signType: 'SHA1', cardSign: '{cardSign}' }})");

        answer.Should().BeEmpty();
    }

    [Fact]
    public async Task A_chooseCard_is_right_by_the_appId_of_the_config_in_the_same_script()
    {
        await using var site = await DoctorSite.StartAsync();
        var cardSign = await SignAsync(site, ["wx00000000000000ff", Timestamp, Nonce]);

        var answer = await ExplainAsync(
            site,
            $"wx.config({{ appId: 'wx00000000000000ff', jsApiList: ['chooseCard'] }}); wx.chooseCard({{ timestamp: {Timestamp}, nonceStr: '{Nonce}', signType: 'SHA1', cardSign: '{cardSign}' }})");

        answer.Should().BeEmpty();
    }

    [Fact]
    public async Task A_chooseInvoice_is_right_by_the_accounts_own_appId()
    {
        await using var site = await DoctorSite.StartAsync();
        var cardSign = await SignAsync(site, ["INVOICE", Timestamp, Site.AppId, Nonce]);

        (await ExplainAsync(site, $"wx.chooseInvoice({{ timestamp: '{Timestamp}', nonceStr: '{Nonce}', signType: 'SHA1', cardSign: '{cardSign}' }})")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_bare_cardExt_is_right_with_its_cardId_beside_it()
    {
        await using var site = await DoctorSite.StartAsync();
        var signature = await SignAsync(site, [Timestamp, CardId, Nonce]);
        var cardExt = $$"""{"timestamp":"{{Timestamp}}","nonce_str":"{{Nonce}}","signature":"{{signature}}"}""";

        (await ExplainAsync(site, cardExt, cardId: CardId)).Should().BeEmpty();
        (await ExplainAsync(site, $"wx.addCard({{ cardList: [{{ cardId: '{CardId}', cardExt: '{cardExt}' }}] }})")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_field_tells_of_another_appId()
    {
        await using var site = await DoctorSite.StartAsync();
        var cardSign = await SignAsync(site, ["INVOICE", Timestamp, "wx00000000000000ff", Nonce]);
        var call = $"wx.chooseInvoice({{ timestamp: '{Timestamp}', nonceStr: '{Nonce}', signType: 'SHA1', cardSign: '{cardSign}' }})";

        (await ExplainAsync(site, call, appId: "wx00000000000000ff")).Should().BeEmpty();
        (await ExplainAsync(site, call)).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("appId")]
    [InlineData("cardId")]
    [InlineData("landingUrl")]
    [InlineData("endpointUrl")]
    [InlineData("previousTicket")]
    [InlineData("scriptUrl")]
    [InlineData("safeDomains")]
    public async Task The_page_has_a_field_for_what_the_call_does_not_carry(string name)
    {
        await using var site = await DoctorSite.StartAsync();

        using var response = await DoctorSite.GetAsync(site, DoctorSite.Path);

        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        page.QuerySelectorAll($"form[data-endpoint=explain] [name={name}]").Should().ContainSingle();
    }

    private static async Task<string> SignAsync(Site site, string[] values) =>
        CardSignature.Compute([.. values, (await site.Services.GetRequiredService<ITicketProvider>().GetTicketAsync(TicketType.WxCard)).Value]);

    private static async Task<string[]> ExplainAsync(Site site, string text, string? appId = null, string? cardId = null)
    {
        var question = new JsonObject { ["account"] = "", ["text"] = text };
        foreach (var (name, value) in new[] { ("appId", appId), ("cardId", cardId) })
        {
            if (value is not null)
            {
                question[name] = value;
            }
        }

        return DoctorSite.Codes(await DoctorSite.AskAsync(site, "explain", question));
    }
}
