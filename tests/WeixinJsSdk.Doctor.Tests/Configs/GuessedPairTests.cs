using static WeixinJsSdk.Doctor.FindingCode;
using static WeixinJsSdk.Doctor.Tests.Configs.ConfigServer;

namespace WeixinJsSdk.Doctor.Tests.Configs;

/// <summary>Mistakes that stand for many: each is tried with the commonest others.</summary>
public sealed class GuessedPairTests
{
    private static readonly (FindingCode Code, Action<ConfigServer> Break)[] Guessed =
    [
        (TimestampMilliseconds, server => server.Timestamp = Time + "482"),
        (TimestampMilliseconds, server => server.Timestamp = Time + "999"),
        (TimestampDiffers, server => server.Timestamp = "1414587410"),
        (UrlIsLandingPage, server => server.Url = "https://shop.example.com/list/"),
        (UrlIsOwnApi, server => server.Url = "https://shop.example.com/weixin/js-config"),
        (UrlIsOAuth, server => server.Url = Authorize(Page)),
    ];

    private static readonly (FindingCode Code, Action<ConfigServer> Break)[] Common =
    [
        (SignedNameCase, server => server.Form = server.Form.Replace("noncestr", "nonceStr")),
        (UrlQueryLost, server => server.Url = "https://shop.example.com/list/Item.html"),
        (UrlShareParametersLost, server => server.Url = "https://shop.example.com/list/Item.html?id=7&name=%E4%B8%AD%20x"),
        (UrlSchemeDiffers, server => server.Url = Page.Replace("https:", "http:")),
        (UrlHashKept, server => server.Url = Page + "#top"),
        (UrlIsLandingPage, server => server.Url = Landing),
    ];

    public static TheoryData<int, int> Pairs
    {
        get
        {
            var pairs = new TheoryData<int, int>();
            for (var one = 0; one < Guessed.Length; one++)
            {
                // Two addresses exclude each other.
                var isAddress = Guessed[one].Code.ToString().StartsWith("Url", StringComparison.Ordinal);
                for (var other = 0; other < (isAddress ? 1 : Common.Length); other++)
                {
                    pairs.Add(one, other);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_guess_is_found_together_with_a_common_mistake(int one, int other)
    {
        var server = new ConfigServer();
        Guessed[one].Break(server);
        Common[other].Break(server);

        Codes(server).Should().BeEquivalentTo([Guessed[one].Code, Common[other].Code]);
    }

    [Theory]
    [InlineData("jsapi_ticket={0}&noncestr={1}&url={3}&timestamp={2}")]
    [InlineData("timestamp={2}&url={3}&noncestr={1}&jsapi_ticket={0}")]
    [InlineData("url={3}&timestamp={2}&jsapi_ticket={0}&noncestr={1}")]
    public void Any_order_of_the_fields_is_found_together_with_a_common_mistake(string form)
    {
        Codes(new ConfigServer { Form = form, Url = Page.Replace("https:", "http:") }).Should().BeEquivalentTo([SignedFieldOrder, UrlSchemeDiffers]);
        Codes(new ConfigServer { Form = form.Replace("noncestr", "nonceStr") }).Should().BeEquivalentTo([SignedFieldOrder, SignedNameCase]);
    }

    [Fact]
    public void The_address_before_the_timestamp_is_found_together_with_any_other_mistake() =>
        Codes(new ConfigServer { Form = "jsapi_ticket={0}&noncestr={1}&url={3}&timestamp={2}", Ticket = Secrets.CardTicket }).Should().BeEquivalentTo([SignedFieldOrder, WxCardTicketUsed]);

    [Fact]
    public void Another_hash_is_found_together_with_another_mistake() =>
        Codes(new ConfigServer { Hash = Hashes.Md5, Url = Page.Replace("https:", "http:") }).Should().BeEquivalentTo([HashNotSha1, UrlSchemeDiffers]);

    [Fact]
    public void The_address_of_OAuth_is_found_for_a_page_that_lost_something_on_the_way() =>
        Codes(new ConfigServer { Url = Authorize(Page.Replace("https:", "http:")) }).Should().BeEquivalentTo([UrlIsOAuth, UrlSchemeDiffers]);

    private static string Authorize(string page) =>
        "https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri=" + Uri.EscapeDataString(page) + "&response_type=code&scope=snsapi_base&state=STATE";

    private static IEnumerable<FindingCode> Codes(ConfigServer server) =>
        new SignatureDoctor().Examine(server.Evidence()).Where(finding => finding.Certainty == FindingCertainty.Proven).Select(finding => finding.Code);
}
