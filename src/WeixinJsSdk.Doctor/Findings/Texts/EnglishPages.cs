using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Findings;

/// <summary>Mistakes around the signature, in English.</summary>
internal static class EnglishPages
{
    public static IReadOnlyDictionary<FindingCode, Wording> All { get; } = new Dictionary<FindingCode, Wording>
    {
        [EvidenceMissing] = new(
            "There is not enough to examine.",
            "Paste the wx.config (or card, or payment) that reached the page, the address in the browser's bar, and let the server add the ticket or key."),
        [EvidenceCutOff] = new(
            "What was pasted looks cut off: it ends before the call does.",
            "Paste the whole call, up to its last \"})\". What comes after the cut was not looked at, and is not counted as missing."),
        [SignatureNotReproduced] = new(
            "The signature is wrong, and none of the known mistakes reproduces it.",
            "Most likely another ticket or key was used, or the page has another address, nonce or time than given here. Log the signed string (without ticket or key) on the server and paste it."),
        [SignatureRightYetRefused] = new(
            "The signature is right for all that was given here, and yet it was refused.",
            "What was given is not what the phone has: check alert(location.href.split('#')[0]) there; or the ticket has been replaced since, so check that it is cached globally; or the appId is another account's."),
        [ConfigFieldMissing] = new(
            "wx.config lacks a field that it requires.",
            "Give appId, timestamp, nonceStr, signature and a jsApiList that is not empty."),
        [ConfigFieldMisspelt] = new(
            "A field of wx.config is misspelt.",
            "Write appId, timestamp, nonceStr (with a capital S), signature and jsApiList."),
        [AppIdMalformed] = new(
            "The appId does not look like one.",
            "It is \"wx\" and 16 hexadecimal digits in lower case, without white space; it is not the original id (gh_…)."),
        [JsApiMisspelt] = new("A name in jsApiList looks misspelt.", "Case counts: take the names from the document, or JsApi."),
        [JsApiNotListed] = new("The interface that failed is not in jsApiList.", "Add it to the jsApiList of wx.config."),
        [SecretInPage] = new(
            "A ticket, token or secret is handed to the page.",
            "Sign on the server only; the page gets nothing but the signature. Replace what was published."),
        [DomainNotSafe] = new(
            "The page's host is under none of the account's safe domains.",
            "Add the domain at 公众号设置 - 功能设置 - JS接口安全域名. A parent domain covers its subdomains; a new ICP filing (备案) takes a day."),
        [PortNotAllowed] = new(
            "The page is on another port than 80 and 443.",
            "Serve the page on the standard port; safe domains are registered without a port."),
        [HostIsAddress] = new(
            "The page's host is an IP address or localhost.",
            "WeChat takes registered domains only. For development use the simulator, or a domain that leads to the machine."),
        [ClientNotWeixin] = new("The page is not open in WeChat.", "The JS-SDK works in WeChat's own browser; elsewhere wx.config never answers."),
        [ClientChecksNothing] = new(
            "The client is older than 6.0.2 and checks no signature: config:ok says nothing there.",
            "Test with 6.0.2 or later."),
        [ClientTooOld] = new(
            "The client is too old for an interface that the page uses.",
            "Ask with wx.checkJsApi first, and tell the user to update WeChat."),
        [ClientWithoutPushState] = new(
            "Android clients before 6.2 do not follow pushState: they verify against the landing page.",
            "For these clients sign the landing page, or change pages by a real navigation or behind \"#\"."),
        [ClientFault] = new(
            "This client has a fault of its own with an interface that the page uses.",
            "It is mended in 6.2. Before: share pictures of WeChat's own hosts (iOS 6.1); call uploadImage in setTimeout of 100 ms (Android); convert coordinates yourself (getLocation)."),
        [ScriptNotOfficial] = new(
            "The page loads the client script from elsewhere than WeChat.",
            "Load https://res.wx.qq.com/open/js/jweixin-1.6.0.js, or the same from res2.wx.qq.com; payments fail with copies."),
        [ScriptTooOld] = new("The client script does not have an interface that the page uses.", "Load jweixin-1.6.0.js."),
        [ScriptNotHttps] = new("An https page loads the client script by http.", "Load it by https; iOS 9 and later refuse anything else."),
    };
}
