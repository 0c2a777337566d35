using System.Security.Cryptography;
using System.Text;
using WeixinJsSdk.Tests.Payments;

namespace WeixinJsSdk.Doctor.Tests;

public sealed class CorrectCaseTests
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    [Fact]
    public void A_thousand_right_configs_give_no_finding()
    {
        var random = new Random(20260107);
        for (var i = 0; i < 1000; i++)
        {
            var evidence = Config(random);

            new SignatureDoctor().Examine(evidence).Should().BeEmpty($"number {i} at {evidence.PageUrl} is right");
        }
    }

    [Fact]
    public void A_hundred_right_cards_give_no_finding()
    {
        var random = new Random(7);
        for (var i = 0; i < 100; i++)
        {
            var (ticket, nonce, code) = (Text(random, 56), Text(random, 16), random.Next(2) == 0 ? null : Text(random, 12));
            var signature = Hashes.Sha1(string.Concat(new[] { ticket, nonce, code, "1404896688", "pjZ8Yt1XGILfi" }.Order(StringComparer.Ordinal)));
            var ext = code is null
                ? $$"""{"timestamp":"1404896688","nonce_str":"{{nonce}}","signature":"{{signature}}"}"""
                : $$"""{"code":"{{code}}","timestamp":"1404896688","nonce_str":"{{nonce}}","signature":"{{signature}}"}""";

            new SignatureDoctor().Examine(new CardEvidence { ApiTicket = ticket, CardId = "pjZ8Yt1XGILfi", CardExt = ext }).Should().BeEmpty();
        }
    }

    [Fact]
    public void The_published_vectors_are_right()
    {
        var config = new JsSdkEvidence
        {
            JsApiTicket = Secrets.Ticket,
            NonceStr = "Wm3WZYTPz0wzccnW",
            Timestamp = "1414587457",
            PageUrl = "http://mp.weixin.qq.com?params=value",
            Signature = "0f9de62fce790f9a083d5c99e95740ceb90c27ed",
        };
        var card = new CardEvidence
        {
            ApiTicket = "ojZ8YtyVyr30HheH3CM73y7h4jJE ",
            CardId = "pjZ8Yt1XGILfi-FUsewpnnolGgZk",
            CardExt = """{"code":"jonyqin_1434008071","timestamp":"1404896688","nonce_str":"jonyqin","signature":"6b81fbf6af16e856334153b39737556063c82689"}""",
        };
        var payment = new PaymentEvidence
        {
            AppId = "wxd678efh567hg6787",
            Timestamp = "1490840662",
            NonceStr = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS",
            Package = "prepay_id=wx2017033010242291fcfe0db70013231072",
            SignType = "MD5",
            ApiKey = "qazwsxedcrfvtgbyhnujmikolp111111",
            PaySign = "22D9B4E54AB1950F51E0649E8810ACD6",
        };

        new SignatureDoctor().Examine(config).Should().BeEmpty();
        new SignatureDoctor().Examine(card).Should().BeEmpty();
        new SignatureDoctor().Examine(payment).Should().BeEmpty();
    }

    [Fact]
    public void What_the_library_signs_is_right()
    {
        foreach (var options in new[]
        {
            new WeixinPaymentOptions { ApiKey = Secrets.ApiKey },
            new WeixinPaymentOptions { SignType = PaySignType.HmacSha256, ApiKey = Secrets.ApiKey },
            new WeixinPaymentOptions { SignType = PaySignType.Rsa, PrivateKeyPem = Keys.Pkcs8 },
        })
        {
            var evidence = PaymentEvidence.Parse(new PaySigner("wx0123456789abcdef", options).SignChooseWXPay("wx2014").ToJson());
            (evidence.AppId, evidence.ApiKey, evidence.PrivateKeyPem) = ("wx0123456789abcdef", options.ApiKey, options.PrivateKeyPem);

            new SignatureDoctor().Examine(evidence).Should().BeEmpty();
        }
    }

    [Fact]
    public void An_address_copied_from_the_bar_is_taken_for_what_the_browser_has()
    {
        var evidence = Config(new Random(1));
        evidence.Signature = JsSdkSignature.Compute(evidence.JsApiTicket!, evidence.NonceStr!, long.Parse(evidence.Timestamp!, System.Globalization.CultureInfo.InvariantCulture), "https://example.com/%E4%B8%AD?x=1");
        evidence.PageUrl = "HTTPS://Example.com:443/中?x=1#there";

        new SignatureDoctor().Examine(evidence).Should().BeEmpty();
    }

    private static JsSdkEvidence Config(Random random)
    {
        var (ticket, nonce, url) = (Text(random, 86), Text(random, random.Next(1, 33)), Url(random));
        var timestamp = random.Next(1_000_000_000, 2_000_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new JsSdkEvidence
        {
            AppId = "wx" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(nonce)))[..16],
            JsApiTicket = ticket,
            WxCardTicket = Text(random, 56),
            NonceStr = nonce,
            Timestamp = timestamp,
            JsApiList = [JsApi.ChooseImage],
            PageUrl = url + (random.Next(3) == 0 ? "#" + Text(random, 3) : ""),
            SafeDomains = ["example.com"],
            Signature = Hashes.Sha1($"jsapi_ticket={ticket}&noncestr={nonce}&timestamp={timestamp}&url={url}"),
        };
    }

    private static string Url(Random random)
    {
        var url = new StringBuilder(random.Next(2) == 0 ? "https://" : "http://").Append(random.Next(2) == 0 ? "" : "www.").Append("example.com/");
        for (var i = random.Next(4); i > 0; i--)
        {
            url.Append(random.Next(3) == 0 ? Uri.EscapeDataString("中文") : Text(random, 4)).Append(i > 1 || random.Next(2) == 0 ? "/" : "");
        }

        for (var i = random.Next(5); i > 0; i--)
        {
            url.Append(url.ToString().Contains('?') ? '&' : '?').Append(Text(random, 3)).Append('=').Append(Uri.EscapeDataString("a b+&%" + Text(random, 2)));
        }

        return url.ToString();
    }

    private static string Text(Random random, int length) => new([.. Enumerable.Range(0, length).Select(_ => Letters[random.Next(Letters.Length)])]);
}
