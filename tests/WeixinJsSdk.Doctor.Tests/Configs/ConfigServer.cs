using System.Text;

namespace WeixinJsSdk.Doctor.Tests.Configs;

/// <summary>A server that signs <c>wx.config</c> rightly, until somebody breaks it.</summary>
internal sealed class ConfigServer
{
    public const string Page = "https://shop.example.com/list/Item.html?id=7&name=%E4%B8%AD%20x&from=singlemessage&isappinstalled=0";
    public const string Landing = "https://shop.example.com/welcome?campaign=3";
    public const string Endpoint = "https://shop.example.com/service/sign";
    public const string Nonce = "Wm3WZYTPz0wzccnW";
    public const string Time = "1414587457";

    public string Ticket { get; set; } = Secrets.Ticket;

    public string NonceStr { get; set; } = Nonce;

    public string Timestamp { get; set; } = Time;

    public string Url { get; set; } = Page;

    /// <summary>{0} ticket, {1} nonce, {2} timestamp, {3} address.</summary>
    public string Form { get; set; } = "jsapi_ticket={0}&noncestr={1}&timestamp={2}&url={3}";

    public Encoding Encoding { get; set; } = Encoding.UTF8;

    /// <summary>What becomes of the signature.</summary>
    public Func<string, string> Hash { get; set; } = text => Hashes.Sha1(text);

    /// <summary>What the page gets, changed on the way.</summary>
    public Action<JsSdkEvidence> AtThePage { get; set; } = _ => { };

    public string SignedString => string.Format(System.Globalization.CultureInfo.InvariantCulture, Form, Ticket, NonceStr, Timestamp, Url);

    public JsSdkEvidence Evidence()
    {
        var evidence = new JsSdkEvidence
        {
            AppId = "wx0123456789abcdef",
            Timestamp = Time,
            NonceStr = Nonce,
            Signature = Encoding == Encoding.UTF8 ? Hash(SignedString) : Hashes.Sha1(SignedString, Encoding),
            JsApiList = [JsApi.ChooseImage, JsApi.ScanQRCode],
            PageUrl = Page + "#top",
            LandingUrl = Landing,
            EndpointUrl = Endpoint,
            JsApiTicket = Secrets.Ticket,
            PreviousTicket = Secrets.PreviousTicket,
            WxCardTicket = Secrets.CardTicket,
            AccessToken = Secrets.AccessToken,
            AppSecret = Secrets.AppSecret,
            OtherTickets = [Secrets.CardTicket + "x", Secrets.OtherTicket],
            ErrMsg = "config:invalid signature",
            UserAgent = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 MicroMessenger/8.0.50",
        };
        AtThePage(evidence);
        return evidence;
    }
}
