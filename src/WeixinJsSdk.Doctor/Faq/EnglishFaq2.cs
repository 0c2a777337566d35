namespace WeixinJsSdk.Doctor.Faq;

/// <summary>附录5, rows 13 to 24, in English.</summary>
internal static class EnglishFaq2
{
    public static FaqText[] Rows { get; } =
    [
        new(
            "How to get uploaded media to one's own server",
            "uploadImage and uploadVoice give a serverId, which is a media_id.",
            ["It is not older than three days."],
            "Download it with the media_id: IMediaClient.DownloadAsync."),
        new(
            "Noise in voice recordings that were uploaded from Android",
            "A fault on WeChat's side.",
            [],
            "It is mended; nothing is needed."),
        new(
            "Does a bound parent domain cover its subdomains?",
            "It does.",
            ["The page's host is the bound domain or ends in \".\" and the domain."],
            "Bind the parent domain."),
        new(
            "Shared pictures of other hosts are not shown in WeChat 6.1 on iOS",
            "A fault of that client.",
            ["The client is 6.1 on iOS."],
            "Mended in 6.2; before, use pictures of the account's pages or WeChat's servers."),
        new(
            "Must older clients be cared for?",
            "The JS-SDK is compatible with them, but some interfaces came with 6.0.2.",
            ["Compare the client's version with what the interface needs."],
            "Ask wx.checkJsApi for the newer interfaces."),
        new(
            "该公众号支付签名无效，无法发起该笔交易",
            "The paySign is wrong, or the client script is a copy.",
            [
                "The page loads jweixin.js from WeChat's own address.",
                "The paySign fits (微信支付).",
            ],
            "Load the official script, and let SignatureDoctor examine the payment."),
        new(
            "Signatures fail on Android in web apps that use pushState",
            "Android clients before 6.2 do not support it.",
            ["The client is Android before 6.2."],
            "Mended in 6.2; before, sign the landing page, or use \"#\" routes."),
        new(
            "uploadImage in the callback of chooseImage sometimes does nothing on Android",
            "A fault of clients before 6.2.",
            ["The client is Android before 6.2."],
            "Call it in setTimeout of 100 ms for these clients."),
        new(
            "require subscribe",
            "You do not follow this test account (测试号); only test accounts say so.",
            [],
            "Follow the test account with this WeChat user."),
        new(
            "Coordinates of getLocation are off in openLocation",
            "getLocation gives gps (wgs84), openLocation takes gcj02 (火星坐标).",
            ["The client is 6.2 or later, which supports type gcj02."],
            "Ask getLocation for gcj02; convert it yourself before 6.2."),
        new(
            "menuItem:addContact is not shown",
            "Only links that the account itself has spread show it.",
            [],
            "Open the page from a link in the account's messages."),
        new(
            "A domain that has just been filed (ICP备案) cannot be bound",
            "The data take a day to arrive.",
            [],
            "Bind it the day after."),
    ];
}
