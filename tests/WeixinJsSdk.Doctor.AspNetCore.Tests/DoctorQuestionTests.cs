using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.AspNetCore.Tests;
using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.Doctor.AspNetCore.Tests;

/// <summary>What the page's script asks, and whom the answers are for.</summary>
public sealed class DoctorQuestionTests
{
    private const string Ticket = "sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg";
    private const string Nonce = "Wm3WZYTPz0wzccnW";
    private const string Signature = "0f9de62fce790f9a083d5c99e95740ceb90c27ed";

    [Theory]
    [InlineData("explain")]
    [InlineData("sign")]
    [InlineData("sign-card")]
    [InlineData("examine")]
    public async Task Only_json_from_the_own_page_is_answered(string what)
    {
        await using var site = await DoctorSite.StartAsync();

        (await StatusAsync("text/plain")).Should().Be(HttpStatusCode.UnsupportedMediaType);
        (await StatusAsync("application/x-www-form-urlencoded")).Should().Be(HttpStatusCode.UnsupportedMediaType);
        (await StatusAsync("application/json", ("Sec-Fetch-Site", "cross-site"))).Should().Be(HttpStatusCode.Forbidden);
        (await StatusAsync("application/json", ("Sec-Fetch-Site", "same-site"))).Should().Be(HttpStatusCode.Forbidden);
        (await StatusAsync("application/json", ("Origin", "https://evil.example"))).Should().Be(HttpStatusCode.Forbidden);
        (await StatusAsync("application/json", ("Origin", "null"))).Should().Be(HttpStatusCode.Forbidden);
        (await StatusAsync("application/json", ("Origin", $"http://127.0.0.1:{site.Port}"))).Should().Be(HttpStatusCode.OK);
        (await StatusAsync("application/json", ("Sec-Fetch-Site", "same-origin"))).Should().Be(HttpStatusCode.OK);

        async Task<HttpStatusCode> StatusAsync(string type, params (string Name, string Value)[] headers)
        {
            using var response = await DoctorSite.PostAsync(site, what, "{}", type, headers);
            return response.StatusCode;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"ticket\":")]
    [InlineData("[]")]
    public async Task What_is_no_question_is_a_bad_request_and_is_not_repeated(string body)
    {
        await using var site = await DoctorSite.StartAsync();

        using var response = await DoctorSite.PostAsync(site, "explain", body);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task The_published_vector_comes_out_with_its_ticket_left_out()
    {
        await using var site = await DoctorSite.StartAsync();

        var answer = await DoctorSite.AskAsync(site, "sign", Published());

        answer.GetProperty("signature").GetString().Should().Be(Signature);
        answer.GetProperty("signed").EnumerateArray().Select(part => part.GetString()).Should().Equal(
            "jsapi_ticket=", null, $"&noncestr={Nonce}&timestamp=1414587457&url=http://mp.weixin.qq.com?params=value");
        answer.GetProperty("findings").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task A_ticket_that_stands_in_other_fields_is_not_repeated_either()
    {
        await using var site = await DoctorSite.StartAsync();
        var question = Published();
        question["signedUrl"] = $"http://mp.weixin.qq.com?t={Ticket}";

        var answer = await DoctorSite.AskAsync(site, "sign", question);

        answer.GetRawText().Should().NotContain(Ticket);
    }

    [Fact]
    public async Task A_signature_that_differs_is_explained()
    {
        await using var site = await DoctorSite.StartAsync();
        var question = Published();
        question["signature"] = JsSdkSignature.Compute(Ticket, Nonce, 1414587457, "http://mp.weixin.qq.com");

        var answer = await DoctorSite.AskAsync(site, "sign", question);

        DoctorSite.Codes(answer).First().Should().Be("UrlQueryLost");
        answer.GetRawText().Should().NotContain(Ticket);
    }

    [Fact]
    public async Task Without_a_ticket_the_accounts_own_is_taken()
    {
        await using var site = await DoctorSite.StartAsync();
        var question = Published();
        question.Remove("ticket");
        question["account"] = "";

        var answer = await DoctorSite.AskAsync(site, "sign", question);

        var ticket = await site.Services.GetRequiredService<ITicketProvider>().GetTicketAsync(TicketType.JsApi);
        answer.GetProperty("signature").GetString().Should().Be(JsSdkSignature.Compute(ticket.Value, Nonce, 1414587457, "http://mp.weixin.qq.com?params=value"));
    }

    [Theory]
    [InlineData("ticket", "jsapi_ticket")]
    [InlineData("nonceStr", "noncestr")]
    [InlineData("timestamp", "timestamp")]
    [InlineData("signedUrl", "url")]
    public async Task What_is_missing_is_named_in_both_languages(string field, string name)
    {
        await using var site = await DoctorSite.StartAsync();
        var question = Published();
        question.Remove(field);

        var note = (await DoctorSite.AskAsync(site, "sign", question)).GetProperty("note");

        note.GetProperty("zh").GetString().Should().StartWith("请填写 " + name);
        note.GetProperty("en").GetString().Should().NotBeEmpty().And.NotContain("Parameter");
    }

    [Fact]
    public async Task The_published_card_comes_out_with_its_ticket_left_out()
    {
        await using var site = await DoctorSite.StartAsync();

        var answer = await DoctorSite.AskAsync(site, "sign-card", new JsonObject
        {
            ["ticket"] = "ojZ8YtyVyr30HheH3CM73y7h4jJE ",
            ["timestamp"] = "1404896688",
            ["cardId"] = "pjZ8Yt1XGILfi-FUsewpnnolGgZk",
            ["code"] = "jonyqin_1434008071",
            ["nonceStr"] = "jonyqin",
        });

        answer.GetProperty("signature").GetString().Should().Be("6b81fbf6af16e856334153b39737556063c82689");
        answer.GetProperty("signed").EnumerateArray().Select(part => part.GetString()).Should().Equal(
            "1404896688", "jonyqin", "jonyqin_1434008071", null, "pjZ8Yt1XGILfi-FUsewpnnolGgZk");
    }

    [Fact]
    public async Task A_refused_config_is_explained_with_the_accounts_own_ticket()
    {
        await using var site = await DoctorSite.StartAsync();
        var ticket = await site.Services.GetRequiredService<ITicketProvider>().GetTicketAsync(TicketType.JsApi);
        var signature = JsSdkSignature.Compute(ticket.Value, Nonce, 1414587457, "https://example.com/a");

        var answer = await DoctorSite.AskAsync(site, "explain", new JsonObject
        {
            ["account"] = "",
            ["errMsg"] = "config:invalid signature",
            ["text"] = $"wx.config({{ appId: '{Site.AppId}', timestamp: 1414587457, nonceStr: '{Nonce}', signature: '{signature}', jsApiList: ['chooseImage'] }});",
            ["pageUrl"] = "https://example.com/a?from=singlemessage&isappinstalled=0",
        });

        answer.GetProperty("kind").GetString().Should().Be("config");
        DoctorSite.Codes(answer).First().Should().Be("UrlShareParametersLost");
        var finding = answer.GetProperty("findings")[0];
        finding.GetProperty("en").GetProperty("advice").GetString().Should().NotBeEmpty();
        finding.GetProperty("zh").GetProperty("advice").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public async Task The_landing_page_of_a_single_page_app_is_compared_with()
    {
        await using var site = await DoctorSite.StartAsync();
        var ticket = await site.Services.GetRequiredService<ITicketProvider>().GetTicketAsync(TicketType.JsApi);
        var signature = JsSdkSignature.Compute(ticket.Value, Nonce, 1414587457, "https://example.com/home?x=1");

        var answer = await DoctorSite.AskAsync(site, "explain", new JsonObject
        {
            ["account"] = "",
            ["text"] = $"wx.config({{ appId: '{Site.AppId}', timestamp: 1414587457, nonceStr: '{Nonce}', signature: '{signature}', jsApiList: ['chooseImage'] }});",
            ["pageUrl"] = "https://example.com/orders/7",
            ["landingUrl"] = "https://example.com/home?x=1",
        });

        DoctorSite.Codes(answer).First().Should().Be("UrlIsLandingPage");
    }

    [Theory]
    [InlineData("example.com, example.org", false)]
    [InlineData("example.org，example.com", false)]
    [InlineData("example.org、example.com；example.net", false)]
    [InlineData("example.org;example.com", false)]
    [InlineData("example.org　example.com", false)]
    [InlineData("example.org", true)]
    public async Task The_safe_domains_are_compared_with(string domains, bool isMissing)
    {
        await using var site = await DoctorSite.StartAsync();

        var answer = await DoctorSite.AskAsync(site, "explain", new JsonObject { ["pageUrl"] = "https://example.com/a", ["safeDomains"] = domains });

        answer.GetRawText().Contains("JS接口安全域名", StringComparison.Ordinal).Should().Be(isMissing);
    }

    [Fact]
    public async Task Nothing_at_all_is_answered_with_what_to_paste()
    {
        await using var site = await DoctorSite.StartAsync();

        DoctorSite.Codes(await DoctorSite.AskAsync(site, "explain", [])).Should().Equal("EvidenceMissing");
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_and_the_rest_is_examined()
    {
        await using var site = await DoctorSite.StartAsync();

        var answer = await DoctorSite.AskAsync(site, "explain", new JsonObject { ["text"] = "console.log", ["errMsg"] = "config:invalid url domain" });

        answer.GetProperty("note").GetProperty("zh").GetString().Should().Contain("wx.config");
        answer.GetProperty("findings").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public async Task While_weixin_gives_no_ticket_the_answer_says_so()
    {
        await using var site = await DoctorSite.StartAsync();
        site.Simulator.FindAccount(Site.AppId)!.ResetAppSecret("another");

        var answer = await DoctorSite.AskAsync(site, "explain", new JsonObject { ["account"] = "", ["errMsg"] = "config:invalid signature" });

        answer.GetProperty("note").GetProperty("en").GetString().Should().Contain("the live check says why");
    }

    [Theory]
    [InlineData("wx.chooseWXPay({ timestamp: 1 })", null, "payment")]
    [InlineData(null, "该公众号支付签名无效，无法发起该笔交易", "payment")]
    [InlineData("wx.addCard({ cardList: [] })", null, "card")]
    [InlineData("{\"timestamp\":\"1\",\"nonce_str\":\"n\",\"signature\":\"0\"}", null, "card")]
    [InlineData("wx.config({ jsApiList: ['addCard', 'chooseCard'] })", null, "config")]
    [InlineData(null, "chooseImage:permission denied", "config")]
    [InlineData(null, "chooseWXPay:permission denied", "config")]
    [InlineData(null, "getBrandWCPayRequest:fail, permission denied", "payment")]
    [InlineData("WeixinJSBridge.invoke('getBrandWCPayRequest', { paySign: data.paySign })", "system:access_denied", "payment")]
    [InlineData("wx.config({ jsApiList: [] }); WeixinJSBridge.invoke('getBrandWCPayRequest', { paySign: data.paySign })", "system:access_denied", "config")]
    [InlineData("wx.config({ appId: 'wx01', jsApiList: ['chooseWXPay', 'addCard'] })", null, "config")]
    [InlineData("jWeixin.config({ appId: 'wx01', jsApiList: ['chooseWXPay'] })", "config:invalid signature", "config")]
    [InlineData("wx.config({ jsApiList: ['chooseWXPay'] }); wx.chooseWXPay({ paySign: data.paySign })", null, "config")]
    [InlineData("wx.config({ jsApiList: ['chooseWXPay'] }); wx.chooseWXPay({ paySign: data.paySign })", "该公众号支付签名无效，无法发起该笔交易", "payment")]
    [InlineData("wx.config({ jsApiList: ['chooseWXPay'] }); wx.chooseWXPay({ paySign: '22D9B4E54AB1950F51E0649E8810ACD6' })", null, "payment")]
    [InlineData("wx.config({ jsApiList: ['chooseCard'] }); wx.chooseCard({ cardSign: '6b81fbf6af16e856334153b39737556063c82689' })", null, "card")]
    [InlineData("wx.config({ jsApiList: ['addCard'] }); wx.addCard({ cardList: [{ cardId: 'p', cardExt: '{}' }] })", null, "card")]
    [InlineData("wx.config({ jsApiList: ['addCard'] }); wx.addCard({ cardList: [{ cardId: 'p', cardExt: '{}' }] })", "config:invalid signature", "config")]
    public async Task The_kind_of_question_is_seen_from_what_was_pasted(string? text, string? errMsg, string kind)
    {
        await using var site = await DoctorSite.StartAsync();

        (await DoctorSite.AskAsync(site, "explain", new JsonObject { ["text"] = text, ["errMsg"] = errMsg })).GetProperty("kind").GetString().Should().Be(kind);
    }

    [Fact]
    public async Task The_applications_own_endpoint_need_not_be_filled_in()
    {
        await using var site = await Site.StartAsync(app =>
        {
            app.MapGet("/other", () => "");
            app.MapWeixinJsSdkConfig("service/{what}");
            app.MapWeixinJsSdkConfig("service/sign-here");
            app.MapWeixinJsSdkDoctor(DoctorSite.Path, o => o.AllowOutsideDevelopment = true);
        });
        var question = Published();
        question["pageUrl"] = "https://example.com/a";
        question["text"] = $"wx.config({{ nonceStr: '{Nonce}', timestamp: 1414587457, signature: '{JsSdkSignature.Compute(Ticket, Nonce, 1414587457, "https://example.com/service/sign-here")}' }})";
        question.Remove("signedUrl");

        DoctorSite.Codes(await DoctorSite.AskAsync(site, "explain", question)).First().Should().Be("UrlIsOwnApi");
        question["endpointUrl"] = "https://api.example.com/else";
        DoctorSite.Codes(await DoctorSite.AskAsync(site, "explain", question)).First().Should().Be("SignatureNotReproduced");
    }

    [Fact]
    public async Task A_previous_ticket_and_the_script_are_looked_at()
    {
        const string Previous = "kgt8ON7yVITDhtdwci0qeVkLPp2RqZVfWcXsYbnMlKjHgFdSaPoIuYtReWqZxCvBnM";
        await using var site = await DoctorSite.StartAsync();
        var question = Published();
        question["previousTicket"] = Previous;
        question["scriptUrl"] = "https://example.com/copy/jweixin-1.6.0.js";
        question["pageUrl"] = "https://example.com/a";
        question["text"] = $"{{ nonceStr: '{Nonce}', timestamp: 1414587457, jsApiList: ['chooseImage'], appId: 'wx0123456789abcdef', signature: '{JsSdkSignature.Compute(Previous, Nonce, 1414587457, "https://example.com/a")}' }}";

        var answer = await DoctorSite.AskAsync(site, "explain", question);

        DoctorSite.Codes(answer).Should().Equal("PreviousTicketUsed", "ScriptNotOfficial");
        answer.GetRawText().Should().NotContain(Previous);
    }

    [Fact]
    public async Task A_refused_payment_is_explained_with_the_accounts_own_key_which_stays_on_the_server()
    {
        const string ApiKey = "qazwsxedcrfvtgbyhnujmikolp111111";
        var text = $"appId=wxpay&nonceStr=n&package=prepay_id=1&timeStamp=1490840662&key={ApiKey}";
        await using var site = await DoctorSite.StartAsync(services => services.AddWeixinJsSdk("pay", o =>
        {
            (o.AppId, o.AppSecret) = ("wxpay", "pay-secret");
            o.Payment = new WeixinPaymentOptions { SignType = PaySignType.Md5, ApiKey = ApiKey };
        }));

        var answer = await DoctorSite.AskAsync(site, "explain", new JsonObject
        {
            ["account"] = "pay",
            ["text"] = $"wx.chooseWXPay({{ timestamp: '1490840662', nonceStr: 'n', package: 'prepay_id=1', signType: 'MD5', paySign: '{Md5(text)}' }})",
        });

        DoctorSite.Codes(answer).First().Should().Be("PaySignTypeNotSigned");
        answer.GetRawText().Should().NotContain(ApiKey).And.NotContain("pay-secret");
    }

    [Fact]
    public async Task A_refused_card_is_explained_with_the_accounts_own_tickets()
    {
        await using var site = await DoctorSite.StartAsync();
        var ticket = await site.Services.GetRequiredService<ITicketProvider>().GetTicketAsync(TicketType.JsApi);

        var answer = await DoctorSite.AskAsync(site, "sign-card", new JsonObject
        {
            ["account"] = "",
            ["timestamp"] = "1404896688",
            ["cardId"] = "card-id-1",
            ["nonceStr"] = "nonce1",
            ["signature"] = CardSignature.Compute(ticket.Value, "1404896688", "card-id-1", "nonce1"),
        });

        DoctorSite.Codes(answer).First().Should().Be("CardJsApiTicketUsed");
    }

    [Fact]
    public async Task An_account_is_examined_live()
    {
        await using var site = await DoctorSite.StartAsync();

        var report = await DoctorSite.AskAsync(site, "examine", new JsonObject { ["account"] = "brand-b" });

        report.GetProperty("appId").GetString().Should().Be(Site.BrandAppId);
        report.GetProperty("outcome").GetString().Should().Be("Ok", report.GetRawText());
        report.GetProperty("checks").EnumerateArray().Select(check => check.GetProperty("kind").GetString()).Should().Equal(Enum.GetNames<AccountCheckKind>());
        report.GetProperty("checks").EnumerateArray().Should().OnlyContain(check => check.GetProperty("zh").GetProperty("message").GetString()!.Length > 0);
    }

    [Fact]
    public async Task An_account_of_run_time_is_examined_by_its_name()
    {
        var weixin = new WeixinJsSdk.Simulator.WeixinSimulator();
        weixin.AddAccount("wx00000000000000aa", "shop-secret", ["shop.example"]);
        await using var site = await DoctorSite.StartAsync(services => services.AddWeixinAccounts().UseSimulator(weixin, o => o.AllowOutsideDevelopment = true));
        site.Services.GetRequiredService<IWeixinAccounts>().AddOrUpdate("shop", new WeixinJsSdkOptions { AppId = "wx00000000000000aa", AppSecret = "shop-secret" });

        (await DoctorSite.AskAsync(site, "examine", new JsonObject { ["account"] = "shop" })).GetProperty("appId").GetString().Should().Be("wx00000000000000aa");
        DoctorSite.Codes(await DoctorSite.AskAsync(site, "explain", new JsonObject { ["account"] = "shop", ["errMsg"] = "config:fail" })).Should().NotBeEmpty();
    }

    [Fact]
    public async Task An_account_that_is_none_is_said_to_be_none()
    {
        await using var site = await DoctorSite.StartAsync();

        (await DoctorSite.AskAsync(site, "examine", new JsonObject { ["account"] = "nobody" })).GetProperty("note").GetProperty("en").GetString().Should().Contain("no such account");
        (await DoctorSite.AskAsync(site, "examine", [])).GetProperty("note").ValueKind.Should().Be(JsonValueKind.Object);
    }

#pragma warning disable CA5351 // WeChat's algorithm
    private static string Md5(string text) => Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5351

    private static JsonObject Published() => new()
    {
        ["ticket"] = Ticket,
        ["nonceStr"] = Nonce,
        ["timestamp"] = "1414587457",
        ["signedUrl"] = "http://mp.weixin.qq.com?params=value",
    };
}
