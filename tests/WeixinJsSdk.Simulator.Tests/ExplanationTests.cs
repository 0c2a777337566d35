using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using WeixinJsSdk.Doctor;
using WeixinJsSdk.Simulator.Explanation;
using WeixinJsSdk.Simulator.Judge;

namespace WeixinJsSdk.Simulator.Tests;

/// <summary>The doctor explains what the simulator has refused, and has no say in it.</summary>
public sealed class ExplanationTests
{
    private const long Timestamp = 1_700_000_000;
    private const string Nonce = "Wm3WZYTPz0wzccnW";

    [Fact]
    public void A_refused_config_carries_what_the_doctor_finds()
    {
        using var desk = new Desk();

        var verdict = Refused(desk, Page.Url + "#top");

        verdict.Findings[0].Code.Should().Be(FindingCode.UrlHashKept);
        verdict.Findings[0].Certainty.Should().Be(FindingCertainty.Proven);
        desk.Simulator.Verdicts.Should().ContainSingle().Which.Findings[0].Should().BeSameAs(verdict.Findings[0]);
    }

    [Fact]
    public void The_json_of_a_refusal_has_the_findings_in_both_languages_and_no_ticket()
    {
        using var desk = new Desk();

        var json = Refused(desk, Page.Url + "#top").ToJson();

        var finding = JsonDocument.Parse(json).RootElement.GetProperty("findings")[0];
        finding.GetProperty("code").GetString().Should().Be("UrlHashKept");
        finding.GetProperty("certainty").GetString().Should().Be("Proven");
        foreach (var language in new[] { "en", "zh" })
        {
            foreach (var part in new[] { "problem", "evidence", "advice", "section" })
            {
                finding.GetProperty(language).GetProperty(part).GetString().Should().NotBeNullOrEmpty();
            }
        }

        json.Should().NotContain(desk.Account.Tickets.Get(Tickets.JsApi));
    }

    [Fact]
    public void An_allowed_call_carries_none()
    {
        using var desk = new Desk();

        var verdict = Page.Config(desk, Page.Url);

        verdict.Allowed.Should().BeTrue();
        verdict.Findings.Should().BeEmpty();
        JsonDocument.Parse(verdict.ToJson()).RootElement.GetProperty("findings").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void The_evidence_is_of_the_moment_of_the_verdict()
    {
        using var desk = new Desk();
        var verdict = Refused(desk, Page.Url + "#top");

        desk.Account.Tickets.Revoke();
        desk.Time.Advance(7200);

        verdict.Findings[0].Code.Should().Be(FindingCode.UrlHashKept);
    }

    [Fact]
    public void A_single_page_app_that_kept_its_first_signature_is_told_so()
    {
        using var desk = new Desk();
        Page.Config(desk, "https://example.com/home").Allowed.Should().BeTrue();

        var verdict = Refused(desk, "https://example.com/home", "https://example.com/orders/7");

        verdict.Findings[0].Code.Should().Be(FindingCode.UrlIsLandingPage);
    }

    [Fact]
    public void A_refused_call_after_config_is_explained()
    {
        using var desk = new Desk();
        Page.Config(desk, Page.Url).Allowed.Should().BeTrue();

        var verdict = Page.Invoke(desk, "scanQRCode");

        verdict.ErrMsg.Should().Be("scanQRCode:the permission value is offline verifying");
        verdict.Findings.Should().NotBeEmpty();
    }

    [Fact]
    public void A_refused_card_is_explained()
    {
        using var desk = new Desk();
        Page.Config(desk, Page.Url, "addCard").Allowed.Should().BeTrue();
        string[] values = [desk.Account.Tickets.Get(Tickets.JsApi), "1404896688", "card-id-1", "nonce1"];
        var ext = $$"""{"timestamp":"1404896688","nonce_str":"nonce1","signature":"{{Page.Sha1(string.Concat(values.Order(StringComparer.Ordinal)))}}"}""";

        var verdict = Page.Invoke(desk, "batchAddCard", $$"""{"card_list":[{"card_id":"card-id-1","card_ext":{{JsonSerializer.Serialize(ext)}}}]}""");

        verdict.ErrMsg.Should().Be("addCard:invalid signature");
        verdict.Findings[0].Code.Should().Be(FindingCode.CardJsApiTicketUsed);
        verdict.ToJson().Should().NotContain(values[0]);
    }

    [Fact]
    public void A_cardExt_handed_over_as_an_object_is_explained()
    {
        using var desk = new Desk();
        Page.Config(desk, Page.Url, "addCard").Allowed.Should().BeTrue();

        Page.Invoke(desk, "batchAddCard", """{"card_list":[{"card_id":"card-id-1","card_ext":{"timestamp":"1404896688","signature":"0"}}]}""")
            .Findings.Select(finding => finding.Code).Should().Contain(FindingCode.CardExtIsObject);
    }

    [Fact]
    public void A_refused_payment_is_explained()
    {
        using var desk = new Desk();
        desk.Account.Payment.ApiKey = "qazwsxedcrfvtgbyhnujmikolp111111";
        desk.Account.Payment.SetDirectories("https://example.com/");
        Page.Config(desk, Page.Url, "chooseWXPay").Allowed.Should().BeTrue();
        var text = $"appId={Desk.AppId}&nonceStr=n&package=prepay_id=1&timeStamp=1490840662&key={desk.Account.Payment.ApiKey}";
#pragma warning disable CA5351 // the protocol is MD5
        var paySign = Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5351

        var verdict = Page.Invoke(
            desk, "getBrandWCPayRequest", $$"""{"timeStamp":"1490840662","nonceStr":"n","package":"prepay_id=1","signType":"MD5","paySign":"{{paySign}}"}""");

        verdict.Allowed.Should().BeFalse();
        verdict.Findings[0].Code.Should().Be(FindingCode.PaySignTypeNotSigned);
        verdict.ToJson().Should().NotContain(desk.Account.Payment.ApiKey);
    }

    [Theory]
    [InlineData("nonceStr", FindingCode.SignedNameCase)]
    [InlineData("upper case", FindingCode.SignatureUpperCase)]
    [InlineData("milliseconds", FindingCode.TimestampMilliseconds)]
    [InlineData("address decoded", FindingCode.UrlDecoded)]
    public void A_broken_signing_is_refused_and_its_fault_named(string fault, FindingCode code)
    {
        using var desk = new Desk();
        var ticket = desk.Account.Tickets.Get(Tickets.JsApi);
        var url = "https://example.com/a?x=%E4%B8%AD";
        var signature = fault switch
        {
            "nonceStr" => Page.Sha1($"jsapi_ticket={ticket}&nonceStr={Nonce}&timestamp={Timestamp}&url={url}"),
            "upper case" => JsSdkSignature.Compute(ticket, Nonce, Timestamp, url).ToUpperInvariant(),
            "milliseconds" => JsSdkSignature.Compute(ticket, Nonce, Timestamp * 1000, url),
            _ => JsSdkSignature.Compute(ticket, Nonce, Timestamp, Uri.UnescapeDataString(url)),
        };

        var verdict = desk.Simulator.Verify(url, Desk.AppId, Timestamp, Nonce, signature, ["chooseImage"]);

        verdict.ErrMsg.Should().Be("config:invalid signature");
        verdict.Findings[0].Code.Should().Be(code);
    }

    [Fact]
    public void A_doctor_who_fails_leaves_the_verdict_as_it_is()
    {
        var call = new JudgedCall(Page.Url, Desk.AppId, "config", DateTimeOffset.UnixEpoch);

        var verdict = new Verdict(
            call.Refuse("invalid signature", ConfigReasons.NoTicketFits), new LazyFindings(() => () => throw new InvalidOperationException("the doctor is ill")));

        verdict.Findings.Should().BeEmpty();
        verdict.ToJson().Should().Contain("config:invalid signature");
    }

    [Theory]
    [InlineData("addCard", """{"card_list":[{"card_id":"\ud800"}]}""")]
    [InlineData("chooseCard", """{"card_id":"\ud800"}""")]
    [InlineData("chooseWXPay", """{"package":"\ud800"}""")]
    public void Evidence_that_cannot_be_read_leaves_the_verdict_as_it_is(string api, string members)
    {
        using var desk = new Desk();
        using var sent = JsonDocument.Parse($$"""{"verifyAppId":"{{Desk.AppId}}",{{members[1..]}}""");

        var verdict = desk.Simulator.Judge.Verify(Page.Url, api, sent.RootElement);

        verdict.ErrMsg.Should().Be($"{api}:the permission value is offline verifying");
        verdict.Findings.Should().BeEmpty();
        desk.Simulator.Verdicts.Should().ContainSingle().Which.Should().BeSameAs(verdict);
    }

    [Theory]
    [InlineData("https://example.com/shop/page?x=1", true)]
    [InlineData("https://example.com/another", false)]
    public void A_name_that_is_null_in_the_jsApiList_does_not_keep_a_page_from_its_verdict(string pageUrl, bool allowed)
    {
        using var desk = new Desk();

        var verdict = desk.Simulator.Verify(pageUrl, Desk.AppId, Timestamp, Nonce, Page.Sign(desk, Page.Url), ["chooseImage", null!]);

        verdict.Allowed.Should().Be(allowed);
        desk.Simulator.Verdicts.Should().ContainSingle();
    }

    [Fact]
    public void Where_the_doctor_can_only_ask_for_more_he_says_nothing()
    {
        using var desk = new Desk();
        Page.Config(desk, Page.Url, "hideMenuItems").Allowed.Should().BeTrue();

        var unknown = desk.Simulator.Verify(Page.Url, "wx00000000000000ff", Timestamp, Nonce, Page.Sign(desk, Page.Url), ["chooseImage"]);
        var menu = Page.Invoke(desk, "hideMenuItems", """{"menuList":["menuItem:refresh"]}""");

        unknown.ErrMsg.Should().Be("config:invalid appid");
        menu.ErrMsg.Should().Be("hideMenuItems:fail");
        unknown.Findings.Concat(menu.Findings).Select(finding => finding.Code).Should().NotContain(FindingCode.EvidenceMissing);
    }

    [Fact]
    public void A_card_that_was_signed_with_the_AppSecret_is_recognised()
    {
        using var desk = new Desk();
        Page.Config(desk, Page.Url, "addCard").Allowed.Should().BeTrue();
        var signature = Page.Sha1(string.Concat(new[] { Desk.Secret, "1404896688", "card-id-1", "nonce1" }.Order(StringComparer.Ordinal)));
        var ext = $$"""{"timestamp":"1404896688","nonce_str":"nonce1","signature":"{{signature}}"}""";

        var verdict = Page.Invoke(desk, "batchAddCard", $$"""{"card_list":[{"card_id":"card-id-1","card_ext":{{JsonSerializer.Serialize(ext)}}}]}""");

        verdict.Findings[0].Code.Should().Be(FindingCode.CardAppSecretUsed);
    }

    [Fact]
    public void An_AppSecret_that_came_into_the_page_is_in_no_finding()
    {
        using var desk = new Desk();
        var url = $"https://example.com/a?x={Desk.Secret}";

        var verdict = Refused(desk, url + "#top");

        verdict.Findings[0].Evidence.Should().Contain("***");
        verdict.Findings.SelectMany(finding => new[] { finding.ToString(), finding.Chinese.ToString() }).Should().NotContain(text => text!.Contains(Desk.Secret));
    }

    private static Verdict Refused(Desk desk, string signedUrl, string? pageUrl = null)
    {
        var verdict = desk.Simulator.Verify(pageUrl ?? signedUrl, Desk.AppId, Timestamp, Nonce, Page.Sign(desk, signedUrl), ["chooseImage"]);
        verdict.ErrMsg.Should().Be("config:invalid signature");
        return verdict;
    }
}
