using System.Text;
using static WeixinJsSdk.Doctor.FindingCode;
using static WeixinJsSdk.Doctor.Tests.Configs.ConfigServer;

namespace WeixinJsSdk.Doctor.Tests.Configs;

/// <summary>Mistakes in a <c>wx.config</c> that are none of the address.</summary>
internal static class BrokenConfigs
{
    private static readonly string Decoded = Uri.UnescapeDataString(Page);

    public static IEnumerable<BrokenCase> All { get; } =
    [
        Breaks("nonceStr in the names", SignedNameCase, server => server.Form = server.Form.Replace("noncestr", "nonceStr")),
        Breaks("timeStamp in the names", SignedNameCase, server => server.Form = server.Form.Replace("timestamp", "timeStamp")),
        Breaks("both in the names", SignedNameCase, server => server.Form = "jsapi_ticket={0}&nonceStr={1}&timeStamp={2}&url={3}"),
        Breaks("nonce before ticket", SignedFieldOrder, server => server.Form = "noncestr={1}&jsapi_ticket={0}&timestamp={2}&url={3}"),
        Breaks("the address first", SignedFieldOrder, server => server.Form = "url={3}&jsapi_ticket={0}&noncestr={1}&timestamp={2}"),
        Breaks("the whole string escaped for HTML", UrlHtmlEscaped, server => server.Form = server.Form.Replace("&", "&amp;")),
        Breaks("the whole string escaped for JSON", UrlHtmlEscaped, server => server.Form = server.Form.Replace("&", "\\u0026")),
        Breaks("the whole string as a page shows it", UrlHtmlEscaped, server => server.Form = server.Form.Replace("&timestamp", "×tamp")),
        Breaks("values without names", SignedAsCard, server => server.Form = "{2}{1}{3}{0}"),
        Breaks("an ampersand at the end", SignedStringPadded, server => server.Form += "&"),
        Breaks("a byte order mark", SignedStringPadded, server => server.Form = "\uFEFF" + server.Form),
        Breaks("milliseconds at the page", TimestampMilliseconds, server => server.AtThePage = page => page.Timestamp = Time + "123"),
        Breaks("milliseconds in the signature", TimestampMilliseconds, server => server.Timestamp = Time + "482"),
        Breaks("a later second", TimestampDiffers, server => server.Timestamp = "1414587458"),
        Breaks("another minute", TimestampDiffers, server => server.Timestamp = "1414587410"),
        Breaks("local time", TimestampDiffers, server => server.Timestamp = "1414616257"),
        Breaks("a fraction at the page", TimestampDiffers, server => server.AtThePage = page => page.Timestamp = Time + ".123"),
        Breaks("a fraction at the page that was rounded up", TimestampDiffers, server =>
        {
            server.Timestamp = "1414587458";
            server.AtThePage = page => page.Timestamp = Time + ".9";
        }),
        Breaks("no timestamp", TimestampMissing, server => server.Timestamp = ""),
        Breaks("no timestamp field", TimestampMissing, server => server.Form = "jsapi_ticket={0}&noncestr={1}&url={3}"),
        Breaks("no nonce", NonceMissing, server => server.NonceStr = ""),
        Breaks("an undefined nonce", NonceMissing, server => server.NonceStr = "undefined"),
        Breaks("a nonce in lower case", NonceDiffers, server => server.NonceStr = Nonce.ToLowerInvariant()),
        Breaks("a GUID without dashes", NonceDiffers, server =>
        {
            server.NonceStr = "b7a1c93e0d4f4e6f8a2b5c6d7e8f9012";
            server.AtThePage = page => page.NonceStr = "b7a1c93e-0d4f-4e6f-8a2b-5c6d7e8f9012";
        }),
        Breaks("an upper-case signature", SignatureUpperCase, server => server.Hash = text => Hashes.Sha1(text).ToUpperInvariant()),
        Breaks("a signature with dashes", SignatureMalformed, server => server.Hash = text => BitConverter.ToString(Convert.FromHexString(Hashes.Sha1(text)))),
        Breaks("a signature in base64", SignatureMalformed, server => server.Hash = text => Convert.ToBase64String(Convert.FromHexString(Hashes.Sha1(text)))),
        Breaks("a signature that is neither", SignatureMalformed, server => server.Hash = _ => "===========================a"),
        Breaks("MD5", HashNotSha1, server => server.Hash = Hashes.Md5),
        Breaks("SHA-256", HashNotSha1, server => server.Hash = Hashes.Sha256),
        Breaks("UTF-16", EncodingNotUtf8, server => server.Encoding = Encoding.Unicode),
        Breaks("the ticket of cards", WxCardTicketUsed, server => server.Ticket = Secrets.CardTicket),
        Breaks("the access token", AccessTokenUsed, server => server.Ticket = Secrets.AccessToken),
        Breaks("the AppSecret", AppSecretUsed, server => server.Ticket = Secrets.AppSecret),
        Breaks("a line break behind the ticket", TicketWhitespace, server => server.Ticket += "\n"),
        Breaks("a space before the ticket", TicketWhitespace, server => server.Ticket = " " + server.Ticket),
        Breaks("the ticket in quotes", TicketWhitespace, server => server.Ticket = $"\"{server.Ticket}\""),
        Breaks("a trimmed ticket", TicketWhitespace, server => server.AtThePage = page => page.JsApiTicket = Secrets.Ticket + " "),
        Breaks("the previous ticket", PreviousTicketUsed, server => server.Ticket = Secrets.PreviousTicket),
        Breaks("another account's ticket", OtherAccountTicketUsed, server => server.Ticket = Secrets.OtherTicket),
        Breaks("no ticket", TicketMissing, server => server.Ticket = ""),
        Breaks("a ticket that nobody awaited in JavaScript", TicketMissing, server => server.Ticket = "[object Promise]"),
        Breaks("a ticket that nobody awaited in C#", TicketMissing, server => server.Ticket = Task.FromResult("").GetType().ToString()),
        Breaks("a PHP array for a ticket", TicketMissing, server => server.Ticket = "Array"),
        Breaks("Python's None for a ticket", TicketMissing, server => server.Ticket = "None"),
        Breaks("another appid", AppIdDiffers, server => server.AtThePage = page => page.TicketAppId = "wxfedcba9876543210"),
        Breaks("a space behind the appid", AppIdMalformed, server => server.AtThePage = page => page.AppId += " "),
        Breaks("a missing jsApiList", ConfigFieldMissing, server => server.AtThePage = page => page.JsApiList = []),
        Breaks("a misspelt nonceStr", ConfigFieldMisspelt, server => server.AtThePage = page => page.ConfigNames = ["appId", "timestamp", "noncestr", "signature", "jsApiList"]),
        Breaks("a ticket that nobody knows", SignatureNotReproduced, server => server.Ticket = "never-seen"),
        Breaks("nothing at all", SignatureRightYetRefused, _ => { }),
        Breaks("an unsafe domain", DomainNotSafe, server => server.AtThePage = page => (page.ErrMsg, page.SafeDomains) = ("config:invalid url domain", ["example.org"])),
        Breaks("a decoded address in ASCII", UrlDecoded, server => (server.Url, server.Encoding) = (Decoded, Encoding.ASCII)),
        Breaks("a decoded address in Latin 1", UrlDecoded, server => (server.Url, server.Encoding) = (Decoded, Encoding.Latin1)),
    ];

    /// <summary>Another address is signed.</summary>
    public static BrokenCase Signs(string name, FindingCode expected, string url) => Breaks(name, expected, server => server.Url = url);

    public static BrokenCase Breaks(string name, FindingCode expected, Action<ConfigServer> @break) => new("config: " + name, expected, () =>
    {
        var server = new ConfigServer();
        @break(server);
        return new SignatureDoctor().Examine(server.Evidence());
    });
}
