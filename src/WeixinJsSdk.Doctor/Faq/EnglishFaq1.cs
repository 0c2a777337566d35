namespace WeixinJsSdk.Doctor.Faq;

/// <summary>附录5, rows 1 to 12, in English.</summary>
internal static class EnglishFaq1
{
    public static FaqText[] Rows { get; } =
    [
        new(
            "config: invalid url domain",
            "The page's domain is not bound to the appid.",
            [
                "Compare the page's host with the account's JS接口安全域名 (three for each appid in the document, five today).",
                "Look at the port: only 80 (http) and 443 (https) are supported; the earlier text asks to bind the port too.",
            ],
            "Bind the domain without scheme and port, and serve the page on port 80 or 443."),
        new(
            "config: invalid signature",
            "The signature is wrong.",
            [
                "Check the algorithm with https://mp.weixin.qq.com/debug/cgi-bin/sandbox?t=jsapisign.",
                "nonceStr (capital S in wx.config) and timestamp are those that were signed.",
                "The url is the page's full one, with http(s):// and the query, without \"#\": look at alert(location.href.split('#')[0]).",
                "The appid of wx.config is the one the jsapi_ticket was fetched for.",
                "access_token and jsapi_ticket are cached.",
                "The url is taken when the page runs, and sent to the server with encodeURIComponent: WeChat appends parameters to shared links.",
            ],
            "Go through the six checks in this order; SignatureDoctor does it."),
        new(
            "the permission value is offline verifying",
            "wx.config did not run rightly, or the interface is not in its jsApiList.",
            [
                "wx.config has passed.",
                "A call at page load stands in wx.ready.",
                "jsApiList holds the interface.",
            ],
            "Call interfaces after wx.ready, and list them all."),
        new(
            "permission denied",
            "The account may not use this interface, or the interface is not in jsApiList.",
            [
                "jsApiList holds the interface.",
                "The account has the permission (开发 - 接口权限); some need a verified account (认证).",
            ],
            "List the interface, or have the account verified."),
        new(
            "function not exist",
            "The client does not support this interface.",
            ["Compare the client's version with what the interface needs."],
            "Ask wx.checkJsApi first; the user has to update WeChat."),
        new(
            "config:ok in 6.0.1, but not from 6.0.2 on",
            "Before 6.0.2 no permission is checked, so ok does not mean that the signature is right.",
            ["Test with 6.0.2 or later."],
            "Mend the signature; ok in an old client says nothing."),
        new(
            "Sharing works neither on iOS nor on Android",
            "Only verified accounts (认证) may share, or the listeners were not set within wx.ready.",
            [
                "The account is verified.",
                "The sharing interfaces are called in wx.ready.",
            ],
            "Have the account verified; call the sharing interfaces in wx.ready."),
        new(
            "No jsapi_ticket after launch, though tests were fine",
            "Token and ticket are not cached, so that the frequency limit is reached (10,000 for tests).",
            ["access_token and jsapi_ticket are cached globally; both are valid for 7200 s."],
            "Cache both for all servers before launch; this library does so."),
        new(
            "How to upload several pictures",
            "uploadImage takes one picture at a time.",
            [],
            "Upload the next one in the callback of the one before."),
        new(
            "Local pictures cannot be previewed",
            "chooseImage previews by itself.",
            [],
            "Nothing more is needed."),
        new(
            "invalid signature after going from page a (say, OAuth) to page b",
            "The address of the page before the redirect, such as the authorize address, was signed.",
            ["The signed url is that of the page that uses the JS-SDK."],
            "Sign the page after the redirect (b), in full and without \"#\"."),
        new(
            "config:fail",
            "A parameter of wx.config is missing.",
            ["appId, timestamp, nonceStr, signature and jsApiList are all there."],
            "Give all five."),
    ];
}
