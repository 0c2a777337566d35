using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace WeixinJsSdk.Simulator.Tests;

public sealed class PaymentVerdictTests : IDisposable
{
    private const string ApiKey = "qazwsxedcrfvtgbyhnujmikolp111111";
    private const string InvalidPaySign = "chooseWXPay:该公众号支付签名无效，无法发起该笔交易";
    private const string PublishedAppId = "wxd678efh567hg6787";
    private readonly Desk _desk = new();

    public PaymentVerdictTests()
    {
        _desk.Account.Payment.ApiKey = ApiKey;
        _desk.Account.Payment.SetDirectories("https://example.com/shop/");
        Page.Config(_desk, Page.Url, "chooseWXPay");
    }

    [Fact]
    public void The_published_md5_vector_passes()
    {
        var account = _desk.Simulator.AddAccount(PublishedAppId, "its-secret", ["example.com"]);
        account.Payment.ApiKey = ApiKey;
        account.Payment.SetDirectories("https://example.com/");
        var signature = Page.Sha1($"jsapi_ticket={account.Tickets.Get(Tickets.JsApi)}&noncestr=n&timestamp=1&url={Page.Url}");
        _desk.Simulator.Verify(Page.Url, PublishedAppId, 1, "n", signature, ["chooseWXPay"]).Allowed.Should().BeTrue();
        JsonObject parameters = new()
        {
            ["appId"] = PublishedAppId,
            ["verifyAppId"] = PublishedAppId,
            ["verifyTimestamp"] = "1",
            ["verifyNonceStr"] = "n",
            ["verifySignature"] = signature,
            ["timeStamp"] = "1490840662",
            ["nonceStr"] = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS",
            ["package"] = "prepay_id=wx2017033010242291fcfe0db70013231072",
            ["signType"] = "MD5",
            ["paySign"] = "22D9B4E54AB1950F51E0649E8810ACD6",
        };

        var verdict = _desk.Simulator.Judge.Verify(Page.Url, "getBrandWCPayRequest", Page.Element(parameters));
        verdict.ErrMsg.Should().Be("chooseWXPay:ok");
        verdict.Hashed.Should().EndWith("&timeStamp=1490840662&key=***");

        parameters["paySign"] = "22d9b4e54ab1950f51e0649e8810acd6";
        _desk.Simulator.Judge.Verify(Page.Url, "getBrandWCPayRequest", Page.Element(parameters)).ErrMsg.Should().Be(InvalidPaySign);
    }

    [Fact]
    public void A_payment_over_the_bridge_itself_needs_no_config_but_a_right_paySign()
    {
        var text = $"appId={Desk.AppId}&nonceStr=n&package=prepay_id=1&signType=HMAC-SHA256&timeStamp=1&key={ApiKey}";
        JsonObject parameters = new()
        {
            ["appId"] = Desk.AppId,
            ["timeStamp"] = "1",
            ["nonceStr"] = "n",
            ["package"] = "prepay_id=1",
            ["signType"] = "HMAC-SHA256",
            ["paySign"] = Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(ApiKey), Encoding.UTF8.GetBytes(text))),
        };

        _desk.Simulator.Judge.Verify("https://example.com/shop/never-configured", "getBrandWCPayRequest", Page.Element(parameters)).ErrMsg.Should().Be("chooseWXPay:ok");
        _desk.Simulator.Judge.Verify("https://example.com/elsewhere", "getBrandWCPayRequest", Page.Element(parameters)).Allowed.Should().BeFalse();
        parameters["paySign"] = new string('0', 64);
        _desk.Simulator.Judge.Verify("https://example.com/shop/never-configured", "getBrandWCPayRequest", Page.Element(parameters)).ErrMsg.Should().Be(InvalidPaySign);
        parameters.Remove("appId");
        _desk.Simulator.Judge.Verify("https://example.com/shop/never-configured", "getBrandWCPayRequest", Page.Element(parameters)).ErrMsg.Should().EndWith("offline verifying");
    }

    [Fact]
    public void Hmac_sha256_passes_and_a_changed_package_does_not()
    {
        var text = $"appId={Desk.AppId}&nonceStr=n&package=prepay_id=1&signType=HMAC-SHA256&timeStamp=1&key={ApiKey}";
        var paySign = Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(ApiKey), Encoding.UTF8.GetBytes(text)));

        Pay("HMAC-SHA256", paySign).ErrMsg.Should().Be("chooseWXPay:ok");
        Pay("HMAC-SHA256", paySign, "prepay_id=2").ErrMsg.Should().Be(InvalidPaySign);
        Pay("MD5", paySign).ErrMsg.Should().Be(InvalidPaySign);
    }

    [Fact]
    public void Rsa_is_verified_with_the_merchants_public_key()
    {
        using var merchant = RSA.Create(2048);
        var paySign = Convert.ToBase64String(
            merchant.SignData(Encoding.UTF8.GetBytes($"{Desk.AppId}\n1\nn\nprepay_id=1\n"), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        Pay("RSA", paySign).Reason.Should().Contain("no public key");

        _desk.Account.Payment.PublicKeyPem = merchant.ExportSubjectPublicKeyInfoPem();
        Pay("RSA", paySign).ErrMsg.Should().Be("chooseWXPay:ok");
        Pay("RSA", paySign, "prepay_id=2").ErrMsg.Should().Be(InvalidPaySign);
        Pay("RSA", "not base64!").ErrMsg.Should().Be(InvalidPaySign);
        _desk.Account.Payment.Invoking(payment => payment.PublicKeyPem = "no key").Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("SHA1", "x", "prepay_id=1", "1", "n")]
    [InlineData("MD5", "", "prepay_id=1", "1", "n")]
    [InlineData("MD5", "x", "1", "1", "n")]
    [InlineData("MD5", "x", "prepay_id=1", "undefined", "n")]
    [InlineData("MD5", "x", "prepay_id=1", "1", "123456789012345678901234567890123")]
    public void A_field_that_breaks_its_rule_fails(string signType, string paySign, string package, string timestamp, string nonce) =>
        Pay(signType, paySign, package, timestamp, nonce).ErrMsg.Should().Be("chooseWXPay:fail");

    [Fact]
    public void The_appId_is_the_one_of_config()
    {
        var parameters = Page.Parameters(_desk, Page.Url);
        parameters["appId"] = "wx1";

        _desk.Simulator.Judge.Verify(Page.Url, "chooseWXPay", Page.Element(parameters)).Reason.Should().Contain("appId");
    }

    [Theory]
    [InlineData("https://example.com/shop/page?x=1", "https://example.com/shop/", true)]
    [InlineData("https://example.com/shop/page?x=1", "https://example.com/", true)]
    [InlineData("https://example.com/shop/a/page", "https://example.com/shop/", false)]
    [InlineData("https://example.com/shop", "https://example.com/shop/", false)]
    [InlineData("http://example.com/shop/page", "https://example.com/shop/", false)]
    [InlineData("http://example.com:443/shop/page", "https://example.com/shop/", false)]
    [InlineData("https://pay.example.com/shop/page", "https://example.com/shop/", false)]
    [InlineData("http://localhost:5000/any", "https://example.com/shop/", true)]
    [InlineData("http://localhost:5000/any", "http://localhost:5000/shop/", false)]
    [InlineData("http://localhost:5000/shop/page", "http://localhost:5000/shop/", true)]
    public void The_page_lies_in_the_payment_directory(string url, string directory, bool inside)
    {
        _desk.Account.Payment.SetDirectories(directory);
        Page.Config(_desk, url, "chooseWXPay");

        var verdict = Pay("MD5", "x", url: url);
        verdict.ErrMsg.Should().Be(inside ? InvalidPaySign : "chooseWXPay:当前页面的URL未注册");
    }

    [Theory]
    [InlineData("https://example.com/shop")]
    [InlineData("example.com/shop/")]
    [InlineData("https://example.com/?a=/")]
    public void A_payment_directory_is_an_address_that_ends_with_a_slash(string directory) =>
        _desk.Account.Payment.Invoking(payment => payment.SetDirectories(directory)).Should().Throw<ArgumentException>();

    private Verdict Pay(string signType, string paySign, string package = "prepay_id=1", string timestamp = "1", string nonce = "n", string url = Page.Url) =>
        Page.Invoke(
            _desk,
            "getBrandWCPayRequest",
            new JsonObject { ["timeStamp"] = timestamp, ["nonceStr"] = nonce, ["package"] = package, ["signType"] = signType, ["paySign"] = paySign }.ToJsonString(),
            url);

    public void Dispose() => _desk.Dispose();
}
