namespace WeixinJsSdk.Doctor.Tests;

/// <summary>A signed string may hold what nobody expects in it: another request's, a whole header, a key. None of it may be printed.</summary>
public sealed class SignedSecretTests
{
    private const string Secret = Secrets.ApiKey;
    private const string Page = "https://example.com/a?x=1";

    private static readonly string[] StrangeNames =
    [
        "key", "Key", "KEY", "apiKey", "api_key", "mch_key", "partner_key", "sign_key", "signKey", "private_key", "v3_key", "secret", "appSecret", "app_secret", "client_secret",
        "token", "access_token", "authorizer_access_token", "csrfToken", "token2", "api_ticket", "card_ticket", "ticket_value", "password", "pwd", "authorization", "sn", "foo",
    ];

    // What is in no doubt a secret: it is masked in an address and in an errMsg too.
    private static readonly string[] SecretNames =
    [
        "key", "KEY", "mch_key", "sign_key", "signKey", "app_secret", "client_secret", "token", "access_token", "csrfToken", "token2", "api_ticket", "ticket_value",
    ];

    private static readonly string[] Separators = ["&", "&amp;", "\\u0026", "%26", "\n", ";", ", "];

    public static TheoryData<string> Strange => [.. StrangeNames];

    public static TheoryData<string> Named => [.. SecretNames];

    [Fact]
    public void The_key_of_a_payment_that_was_pasted_for_a_config_is_not_shown() =>
        ShouldHideIt(new JsSdkEvidence
        {
            NonceStr = "n",
            Timestamp = "1490840662",
            SignedString = $"appId=wx1&nonceStr=n&package=prepay_id=wx1&signType=MD5&timeStamp=1490840662&key={Secret}",
        });

    [Theory]
    [MemberData(nameof(Strange))]
    public void What_no_config_has_is_not_shown_of_its_signed_string(string name)
    {
        foreach (var separator in Separators)
        {
            foreach (var stranger in new[] { separator + name + "=" + Secret, separator + name + "=" + Secret + "/" + Secret, separator + Secret })
            {
                ShouldHideIt(Config($"jsapi_ticket=***&noncestr=n&timestamp=1414587457{stranger}&url={Page}"));
                ShouldHideIt(Config($"jsapi_ticket=***&noncestr=m{stranger}&timestamp=1414587457&url={Page}"));
                ShouldHideIt(Config($"jsapi_ticket=***&url={Page}&noncestr=n&timestamp=1414587458{stranger}"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Strange))]
    public void What_stands_behind_an_address_without_a_query_is_none_of_its_parameters(string name) =>
        ShouldHideIt(Config($"jsapi_ticket=***&noncestr=n&timestamp=1414587457&url=https://example.com/b&{name}={Secret}"));

    [Fact]
    public void What_follows_a_value_without_a_name_is_not_shown()
    {
        ShouldHideIt(Config($"jsapi_ticket=***&noncestr=n&timestamp=1414587457{Secret}"));
        ShouldHideIt(Config($"jsapi_ticket=***&noncestr=n{Secret}&timestamp=1414587457"));
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void A_secret_by_its_name_is_shown_from_no_address(string name)
    {
        foreach (var address in new[] { $"https://example.com/b?x=1&{name}={Secret}", $"https://example.com/b?back=%2F%3Fx%3D1%26{name}%3D{Secret}", $"https://example.com/b?{name}={Secret}" })
        {
            ShouldHideIt(Config("jsapi_ticket=***&noncestr=n&timestamp=1414587457&url=" + address));
            ShouldHideIt(new JsSdkEvidence { PageUrl = Page, SignedUrl = address });
            ShouldHideIt(new JsSdkEvidence { PageUrl = address, SignedUrl = Page });
        }
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void A_secret_by_its_name_is_shown_from_no_cardExt(string name)
    {
        var text = $$"""{"timestamp":"1","signature":"s","{{name}}":"{{Secret}}"}""";

        ShouldHideIt(new SignatureDoctor().Examine(new CardEvidence { CardExt = System.Text.Json.JsonSerializer.Serialize(text), ErrMsg = "config:invalid signature " + text }));
    }

    [Theory]
    [MemberData(nameof(Strange))]
    public void What_no_card_has_is_not_shown_of_its_signed_string(string name) =>
        ShouldHideIt(new SignatureDoctor().Examine(new CardEvidence
        {
            Call = CardCall.ChooseCard,
            Timestamp = "1404896688",
            NonceStr = "n",
            Signature = new string('a', 40),
            SignedString = $"1404896688{name}={Secret}&nonce_str=m&{name}={Secret}",
        }));

    [Theory]
    [MemberData(nameof(Strange))]
    public void What_no_payment_has_is_not_shown_of_its_signed_string(string name)
    {
        foreach (var separator in Separators)
        {
            ShouldHideIt(Payment($"appId=wx2&nonceStr=m{separator}{name}={Secret}&package=prepay_id=wx2&signType=MD5&timeStamp=1490840663{separator}{name}={Secret}"));
            ShouldHideIt(Payment($"appId=wx2&{name}={Secret}&package=wx2{separator}{name}={Secret}"));
        }
    }

    [Theory]
    [MemberData(nameof(Strange))]
    public void What_no_payment_has_is_not_shown_of_its_signed_lines(string name)
    {
        ShouldHideIt(Payment($"appId=wx1\n{name}={Secret}\n{name}: {Secret}\n{name}={Secret}\n"));
        ShouldHideIt(Payment($"wx1\n1490840663,{name}={Secret}\nm;{name}={Secret}\nprepay_id=wx2 {name}={Secret}\n"));
    }

    [Fact]
    public void A_key_without_its_name_is_not_shown_behind_another_value_either()
    {
        ShouldHideIt(Payment($"appId=wx1&nonceStr=n&timeStamp=1490840662&signType=MD5&package=wx1{Secret}"));
        ShouldHideIt(Payment($"appId=wx1&nonceStr=n&timeStamp=1490840662&signType=MD5&package=prepay_id=wx2{Secret}"));
        ShouldHideIt(Payment($"appId=wx1&nonceStr=n&timeStamp=1490840662&signType=MD5&package={Secret}"));
    }

    private static JsSdkEvidence Config(string signedString) => new() { NonceStr = "n", Timestamp = "1414587457", PageUrl = Page, SignedString = signedString };

    private static IReadOnlyList<Finding> Payment(string signedString) => new SignatureDoctor().Examine(new PaymentEvidence
    {
        AppId = "wx1",
        NonceStr = "n",
        Timestamp = "1490840662",
        Package = "prepay_id=wx2017033010242291fcfe0db70013231072",
        SignType = "MD5",
        SignedString = signedString,
    });

    private static void ShouldHideIt(JsSdkEvidence evidence) => ShouldHideIt(new SignatureDoctor().Examine(evidence));

    private static void ShouldHideIt(IReadOnlyList<Finding> findings)
    {
        findings.Should().NotBeEmpty();
        string.Join("\n", findings.SelectMany(finding => new[] { finding.ToString(), finding.Chinese.ToString() }))
            .Should().NotContainEquivalentOf(Secret[..8]).And.NotContainEquivalentOf(Secret[^8..]);
    }
}
