using WeixinJsSdk.Doctor.Tests.Configs;
using WeixinJsSdk.Doctor.Tests.Payments;
using WeixinJsSdk.Tests.Payments;

namespace WeixinJsSdk.Doctor.Tests;

public sealed class SecrecyTests
{
    private const int Piece = 8;

    public static TheoryData<string> Names => BrokenCases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void No_finding_of_the_table_holds_a_piece_of_a_secret(string name) => ShouldHoldNone(BrokenCases.Of(name).Examine(), [.. Secrets.All, Keys.Pkcs8, Keys.WithShortNumbers]);

    [Theory]
    [InlineData("{0}")]
    [InlineData(" {0}\n")]
    [InlineData("x{0}y")]
    [InlineData("https://example.com/?jsapi_ticket={0}&a=1")]
    [InlineData("https%3A%2F%2Fexample.com%2F%3Fticket%3D{0}")]
    public void A_secret_that_strays_into_any_field_is_masked(string form)
    {
        foreach (var secret in new[] { Secrets.Ticket, Secrets.AccessToken, Secrets.AppSecret, Secrets.OtherTicket })
        {
            foreach (var stray in new[] { secret, secret.ToUpperInvariant(), secret[..20], Uri.EscapeDataString(secret) })
            {
                var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, stray);

                ShouldHoldNone(new SignatureDoctor().Examine(Everywhere(text)), [secret]);
            }
        }
    }

    [Fact]
    public void A_ticket_that_only_the_signed_string_has_is_masked()
    {
        const string Unknown = "aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789";
        var findings = new SignatureDoctor().Examine(new JsSdkEvidence
        {
            SignedString = $"jsapi_ticket={Unknown}&nonceStr=n&timestamp=1&url=https://example.com/?stray={Unknown}",
            PageUrl = "https://example.com/",
            Signature = Unknown,
            NonceStr = Unknown,
        });

        findings.Should().NotBeEmpty();
        ShouldHoldNone(findings, [Unknown]);
    }

    [Fact]
    public void A_ticket_in_an_address_is_masked_though_nobody_said_that_it_is_one()
    {
        var findings = new SignatureDoctor().Examine(new JsSdkEvidence
        {
            PageUrl = "https://example.com/?access_token=aBcDeFgHiJkLmNoPqRsT&x=1",
            SignedUrl = "https://example.com/?access_token=aBcDeFgHiJkLmNoPqRsT",
        });

        findings.Should().NotBeEmpty();
        ShouldHoldNone(findings, ["aBcDeFgHiJkLmNoPqRsT"]);
    }

    [Fact]
    public void A_short_secret_is_masked_as_a_whole()
    {
        var findings = new SignatureDoctor().Examine(new JsSdkEvidence { AppSecret = "s3cr3t", AppId = "S3CR3T ", PageUrl = "https://example.com/" });

        findings.Should().NotBeEmpty();
        string.Join("\n", findings).Should().NotContainEquivalentOf("s3cr3t");
    }

    [Fact]
    public void The_key_at_the_end_of_a_signed_payment_is_never_shown()
    {
        var evidence = new PayServer().Evidence();
        (evidence.ApiKey, evidence.OtherKeys) = (null, null);
        evidence.SignedString = $"appId={evidence.AppId}&nonceStr=x{Secrets.ApiKey}&package={evidence.Package}&timestamp={evidence.Timestamp}&key={Secrets.ApiKey}";

        var findings = new SignatureDoctor().Examine(evidence);

        findings.Select(finding => finding.Code).Should().Contain([FindingCode.PayTimestampSigned, FindingCode.PaySignTypeNotSigned, FindingCode.NonceDiffers]);
        ShouldHoldNone(findings, [Secrets.ApiKey]);
    }

    [Theory]
    [InlineData("appId=wx0123456789abcdef&nonceStr=n&package=prepay_id=wx1&signType=MD5&timeStamp=1490840662{0}")]
    [InlineData("appId=wx0123456789abcdef&nonceStr=n&package=prepay_id=wx1&signType=MD5&timeStamp=1490840663{0}")]
    [InlineData("appId=wx0123456789abcdef&nonceStr=n&package=prepay_id=wx1&signType=MD5&timeStamp=1490840663&{0}=")]
    [InlineData("appId=wx0123456789abcdef&nonceStr=n&timeStamp=1490840662&signType=MD5&package=wx1{0}")]
    [InlineData("-----BEGIN PRIVATE KEY-----\n{0}\n{0}\n-----END PRIVATE KEY-----")]
    public void A_key_that_nobody_said_is_one_is_not_shown_from_a_signed_payment(string form)
    {
        var findings = new SignatureDoctor().Examine(new PaymentEvidence
        {
            AppId = "wx0123456789abcdef",
            Timestamp = "1490840662",
            NonceStr = "n",
            Package = "prepay_id=wx1",
            SignType = "MD5",
            PaySign = new string('A', 32),
            SignedString = form.Replace("{0}", Secrets.ApiKey),
        });

        ShouldHoldNone(findings, [Secrets.ApiKey]);
    }

    [Fact]
    public void A_key_appended_without_its_name_is_told_from_another_time()
    {
        var evidence = new PayServer { KeyForm = "" }.Evidence();
        (evidence.SignedString, evidence.ApiKey, evidence.OtherKeys) = (new PayServer { KeyForm = "" }.SignedString, null, null);

        new SignatureDoctor().Examine(evidence)[0].Code.Should().Be(FindingCode.PayKeyNotAppended);
    }

    [Theory]
    [InlineData("\"api_ticket\":\"{0}\"")]
    [InlineData("\\\"api_ticket\\\":\\\"{0}\\\"")]
    [InlineData("&quot;api_ticket&quot;:&quot;{0}&quot;")]
    [InlineData("%22api_ticket%22%3A%22{0}%22")]
    [InlineData("[api_ticket] => {0}")]
    [InlineData("refresh_token={0}")]
    [InlineData("session_key: '{0}'")]
    [InlineData("mchKey = {0}")]
    [InlineData("secret：“{0}”")]
    public void A_named_secret_is_masked_however_it_is_escaped(string form)
    {
        var text = "{" + form.Replace("{0}", Secrets.ApiKey) + "}";

        ShouldHoldNone(new SignatureDoctor().Examine(new CardEvidence { CardExt = text, ErrMsg = "config:invalid signature " + text }), [Secrets.ApiKey]);
    }

    [Fact]
    public void What_is_pasted_under_a_secrets_name_is_masked_wherever_else_it_stands()
    {
        var text = $"wx.config({{ ticket: '{Secrets.Ticket}', nonceStr: '{Secrets.Ticket}', signature: '{Secrets.Ticket}', appId: 'gh_{Secrets.Ticket}', timestamp: '{Secrets.Ticket}' }})";

        ShouldHoldNone(new SignatureDoctor().Examine(JsSdkEvidence.Parse(text)), [Secrets.Ticket]);
        ShouldHoldNone(new SignatureDoctor().Examine(CardEvidence.Parse($"wx.addCard({{ cardList: [{{ cardId: 'p', cardExt: '{{\"api_ticket\":\"{Secrets.CardTicket}\",\"code\":{Secrets.CardTicket},\"signature\":\"{Secrets.CardTicket}\"}}' }}] }})")), [Secrets.CardTicket]);
        ShouldHoldNone(new SignatureDoctor().Examine(PaymentEvidence.Parse($"wx.chooseWXPay({{ apiKey: '{Secrets.ApiKey}', timestamp: '{Secrets.ApiKey}', package: '{Secrets.ApiKey}', signType: '{Secrets.ApiKey}' }})")), [Secrets.ApiKey]);
    }

    [Fact]
    public void Reading_what_was_pasted_repeats_nothing_of_it()
    {
        var act = () => JsSdkEvidence.Parse("ticket " + Secrets.Ticket);

        act.Should().Throw<FormatException>().Which.Message.Should().NotContain(Secrets.Ticket[..Piece]).And.Contain("wx.config({…})");
    }

    private static JsSdkEvidence Everywhere(string text)
    {
        var evidence = new ConfigServer().Evidence();
        (evidence.AppId, evidence.NonceStr, evidence.Timestamp, evidence.Signature) = (text, text, text, text);
        (evidence.PageUrl, evidence.SignedUrl, evidence.ScriptUrl) = ("https://example.com/" + text, text, text);
        (evidence.ErrMsg, evidence.UserAgent, evidence.TicketAppId, evidence.JsApi) = ("config:invalid signature " + text, text, text, text);
        (evidence.JsApiList, evidence.ConfigNames, evidence.SafeDomains) = ([text, "chooseImag"], [text, "noncestr"], [text]);
        (evidence.LandingUrl, evidence.EndpointUrl) = (text, text);
        return evidence;
    }

    private static void ShouldHoldNone(IReadOnlyList<Finding> findings, IEnumerable<string> secrets)
    {
        findings.Should().NotBeEmpty();
        var said = string.Join("\n", findings.SelectMany(finding => new[] { finding.ToString(), finding.Chinese.ToString() }));
        foreach (var secret in secrets)
        {
            for (var i = 0; i + Piece <= secret.Length; i++)
            {
                said.Should().NotContainEquivalentOf(secret.Substring(i, Piece));
            }
        }
    }
}
