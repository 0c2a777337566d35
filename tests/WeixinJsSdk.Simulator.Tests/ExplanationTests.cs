using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace WeixinJsSdk.Simulator.Tests;

/// <summary>The doctor explains what the simulator has refused, and has no say in it.</summary>
public sealed partial class ExplanationTests
{
    private const long Timestamp = 1_700_000_000;
    private const string Nonce = "Wm3WZYTPz0wzccnW";

    [Fact]
    public void A_refused_config_carries_what_the_doctor_finds()
    {
        using var desk = new Desk();

        Verdict verdict = Refused(desk, Page.Url + "#top");

        verdict.Findings[0].Code.Should().Be(FindingCode.UrlHashKept);
        verdict.Findings[0].Certainty.Should().Be(FindingCertainty.Proven);
        desk.Simulator.Verdicts.Should().ContainSingle().Which.Findings[0].Should().BeSameAs(verdict.Findings[0]);
    }

    [Fact]
    public void The_json_of_a_refusal_has_the_findings_in_both_languages_and_no_ticket()
    {
        using var desk = new Desk();

        string json = Refused(desk, Page.Url + "#top").ToJson();

        JsonElement finding = JsonDocument.Parse(json).RootElement.GetProperty("findings")[0];
        finding.GetProperty("code").GetString().Should().Be("UrlHashKept");
        finding.GetProperty("certainty").GetString().Should().Be("Proven");
        foreach (string language in new[] { "en", "zh" })
        {
            foreach (string part in new[] { "problem", "evidence", "advice", "section" })
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

        Verdict verdict = Page.Config(desk, Page.Url);

        verdict.Allowed.Should().BeTrue();
        verdict.Findings.Should().BeEmpty();
        JsonDocument.Parse(verdict.ToJson()).RootElement.GetProperty("findings").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void The_evidence_is_of_the_moment_of_the_verdict()
    {
        using var desk = new Desk();
        Verdict verdict = Refused(desk, Page.Url + "#top");

        desk.Account.Tickets.Revoke();
        desk.Time.Advance(7200);

        verdict.Findings[0].Code.Should().Be(FindingCode.UrlHashKept);
    }

    [Fact]
    public void A_single_page_app_that_kept_its_first_signature_is_told_so()
    {
        using var desk = new Desk();
        Page.Config(desk, "https://example.com/home").Allowed.Should().BeTrue();

        Verdict verdict = Refused(desk, "https://example.com/home", "https://example.com/orders/7");

        verdict.Findings[0].Code.Should().Be(FindingCode.UrlIsLandingPage);
    }

    [Fact]
    public void A_refused_call_after_config_is_explained()
    {
        using var desk = new Desk();
        Page.Config(desk, Page.Url).Allowed.Should().BeTrue();

        Verdict verdict = Page.Invoke(desk, "scanQRCode");

        verdict.ErrMsg.Should().Be("scanQRCode:the permission value is offline verifying");
        verdict.Findings.Should().NotBeEmpty();
    }

    [Fact]
    public void A_refused_card_is_explained()
    {
        using var desk = new Desk();
        Page.Config(desk, Page.Url, "addCard").Allowed.Should().BeTrue();
        string[] values = [desk.Account.Tickets.Get(Tickets.JsApi), "1404896688", "card-id-1", "nonce1"];
        string ext = $$"""{"timestamp":"1404896688","nonce_str":"nonce1","signature":"{{Page.Sha1(string.Concat(values.Order(StringComparer.Ordinal)))}}"}""";

        Verdict verdict = Page.Invoke(desk, "batchAddCard", $$"""{"card_list":[{"card_id":"card-id-1","card_ext":{{JsonSerializer.Serialize(ext)}}}]}""");

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
        string text = $"appId={Desk.AppId}&nonceStr=n&package=prepay_id=1&timeStamp=1490840662&key={desk.Account.Payment.ApiKey}";
#pragma warning disable CA5351 // the protocol is MD5
        string paySign = Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5351

        Verdict verdict = Page.Invoke(
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
        string ticket = desk.Account.Tickets.Get(Tickets.JsApi);
        string url = "https://example.com/a?x=%E4%B8%AD";
        string signature = fault switch
        {
            "nonceStr" => Page.Sha1($"jsapi_ticket={ticket}&nonceStr={Nonce}&timestamp={Timestamp}&url={url}"),
            "upper case" => JsSdkSignature.Compute(ticket, Nonce, Timestamp, url).ToUpperInvariant(),
            "milliseconds" => JsSdkSignature.Compute(ticket, Nonce, Timestamp * 1000, url),
            _ => JsSdkSignature.Compute(ticket, Nonce, Timestamp, Uri.UnescapeDataString(url)),
        };

        Verdict verdict = desk.Simulator.Verify(url, Desk.AppId, Timestamp, Nonce, signature, ["chooseImage"]);

        verdict.ErrMsg.Should().Be("config:invalid signature");
        verdict.Findings[0].Code.Should().Be(code);
    }

    [Fact]
    public void Whoever_decides_knows_nothing_of_the_library_that_is_judged()
    {
        string[] files = Directory.GetFiles(Path.Combine(SimulatorSources(), "Judge"), "*.cs");

        files.Should().HaveCountGreaterThan(20);
        files.Where(file => Path.GetFileName(file) is not ("Verdict.cs" or "WeixinJudge.cs"))
            .Where(file => OfTheLibrary().IsMatch(File.ReadAllText(file))).Should().BeEmpty();
        Code("WeixinJudge.cs").Should().NotMatchRegex(OfTheLibrary().ToString());
    }

    [Fact]
    public void A_doctor_who_fails_leaves_the_verdict_as_it_is()
    {
        var call = new JudgedCall(Page.Url, Desk.AppId, "config", DateTimeOffset.UnixEpoch);

        Verdict verdict = call.Refuse("invalid signature", "It is wrong.").Explained(new Explanation(() => throw new InvalidOperationException("the doctor is ill")));

        verdict.Findings.Should().BeEmpty();
        verdict.ToJson().Should().Contain("config:invalid signature");
    }

    private static Verdict Refused(Desk desk, string signedUrl, string? pageUrl = null)
    {
        Verdict verdict = desk.Simulator.Verify(pageUrl ?? signedUrl, Desk.AppId, Timestamp, Nonce, Page.Sign(desk, signedUrl), ["chooseImage"]);
        verdict.ErrMsg.Should().Be("config:invalid signature");
        return verdict;
    }

    private static string Code(string file) => File.ReadAllText(Path.Combine(SimulatorSources(), "Judge", file));

    private static string SimulatorSources([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src", "WeixinJsSdk.Simulator"));

    [GeneratedRegex("JsSdkSignature|CardSignature|PaySignature|JsSdkSigner|CardSigner|PaySigner|SignatureDoctor|FindingCode")]
    private static partial Regex OfTheLibrary();
}
