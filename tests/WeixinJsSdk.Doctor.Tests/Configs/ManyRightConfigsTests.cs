using System.Globalization;
using System.Text;
using System.Text.Json;

namespace WeixinJsSdk.Doctor.Tests.Configs;

/// <summary>Right configs with everything that may be given besides, at random, so that every check sees them.</summary>
public sealed class ManyRightConfigsTests
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly string[] Scripts =
        ["https://res.wx.qq.com/open/js/jweixin-1.6.0.js", "//res2.wx.qq.com/open/js/jweixin-1.6.0.js", "http://res.wx.qq.com/open/js/jweixin-1.6.0.js"];

    private static readonly string[] Clients =
    [
        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 MicroMessenger/8.0.50.2701(0x28003259)",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) MicroMessenger/8.0.42(0x18002a2f)",
        "Mozilla/5.0 (Windows NT 10.0; WOW64) MicroMessenger/7.0.20.1781 WindowsWechat",
    ];

    private static readonly string[] Marks = ["***", "…", "...", "<ticket>", ""];

    private readonly Random _random = new(20260109);

    [Fact]
    public void A_thousand_right_configs_with_all_that_may_be_given_give_no_finding()
    {
        for (var i = 0; i < 1000; i++)
        {
            var evidence = Evidence(out var url);

            new SignatureDoctor().Examine(evidence).Should().BeEmpty($"number {i} at {url} is right");
        }
    }

    private JsSdkEvidence Evidence(out string url)
    {
        var (ticket, nonce) = (Text(86), Text(_random.Next(1, 33)));
        var time = _random.Next(1_000_000_000, 2_000_000_000).ToString(CultureInfo.InvariantCulture);
        url = Url();
        var text = $"jsapi_ticket={ticket}&noncestr={nonce}&timestamp={time}&url={url}";
        var evidence = Config(new() { AppId = "wx0123456789abcdef", NonceStr = nonce, Timestamp = time, Signature = Hashes.Sha1(text), JsApiList = [JsApi.ChooseImage, JsApi.ScanQRCode] });
        (evidence.JsApiTicket, evidence.TicketAppId) = (ticket, Maybe(evidence.AppId));
        (evidence.PreviousTicket, evidence.WxCardTicket, evidence.AccessToken, evidence.AppSecret) = (Maybe(Text(86)), Maybe(Text(86)), Maybe(Text(120)), Maybe(Text(32)));
        evidence.PageUrl = url + Maybe("#" + Text(3));
        evidence.SignedUrl = Maybe(url);
        evidence.SignedString = Maybe(text) ?? Maybe(text.Replace(ticket, Marks[_random.Next(Marks.Length)]) + (Maybe("\n") ?? ""));
        evidence.UserAgent = Maybe(Clients[_random.Next(Clients.Length)]);
        evidence.ScriptUrl = Maybe(Scripts[_random.Next(url.StartsWith("https", StringComparison.Ordinal) ? 2 : 3)]);
        (evidence.LandingUrl, evidence.EndpointUrl) = (Maybe("https://example.com/welcome"), Maybe("https://example.com/weixin/js-config"));
        evidence.JsApi = Maybe(JsApi.ScanQRCode);
        evidence.CalledAt = _random.Next(2) == 0 ? DateTimeOffset.FromUnixTimeSeconds(long.Parse(time, CultureInfo.InvariantCulture) + 60) : null;
        return evidence;
    }

    /// <summary>As it is; or by way of a pasted script.</summary>
    private JsSdkEvidence Config(JsSdkEvidence config)
    {
        var json = JsonSerializer.Serialize(new { appId = config.AppId, timestamp = config.Timestamp, nonceStr = config.NonceStr, signature = config.Signature, jsApiList = config.JsApiList });
        switch (_random.Next(5))
        {
            case 0:
                return JsSdkEvidence.Parse($"wx.config({json});");
            case 1:
                return JsSdkEvidence.Parse($"var c = {json}; wx.config(c); wx.ready(function () {{ go({{}}); }});");
            case 2:
                config.ConfigNames = ["debug", "appId", "timestamp", "nonceStr", "signature", "jsApiList", "openTagList"];
                return config;
            case 3:
                var evidence = JsSdkEvidence.Parse($"wx.config({{debug: true, ...rest, timestamp: {config.Timestamp}, nonceStr: '{config.NonceStr}', jsApiList: [A, ...more], signature: \"{config.Signature}\"}})");
                evidence.AppId = config.AppId;
                return evidence;
            default:
                return config;
        }
    }

    private string Url()
    {
        var url = new StringBuilder(_random.Next(2) == 0 ? "https://" : "http://").Append(Maybe("www.")).Append("example.com/");
        for (var i = _random.Next(4); i > 0; i--)
        {
            url.Append(_random.Next(3) == 0 ? Uri.EscapeDataString("中文") : Text(4)).Append(i > 1 || _random.Next(2) == 0 ? "/" : "");
        }

        for (var i = _random.Next(4); i > 0; i--)
        {
            var value = _random.Next(2) == 0 ? "a b+&%" + Text(2) : "https://x.example/?q=" + Uri.EscapeDataString("中 " + Text(2));
            url.Append(url.ToString().Contains('?') ? '&' : '?').Append(Text(3)).Append('=').Append(Uri.EscapeDataString(value));
        }

        return url.ToString();
    }

    private string? Maybe(string? text) => _random.Next(2) == 0 ? text : null;

    private string Text(int length) => new([.. Enumerable.Range(0, length).Select(_ => Letters[_random.Next(Letters.Length)])]);
}
