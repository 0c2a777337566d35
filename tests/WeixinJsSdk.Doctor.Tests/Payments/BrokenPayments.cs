using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Payments;

/// <summary>Mistakes with V2 payments.</summary>
internal static class BrokenPayments
{
    public static IEnumerable<BrokenCase> All { get; } =
    [
        Breaks("timestamp signed", PayTimestampSigned, server => server.Rename("timeStamp", "timestamp")),
        Breaks("timeStamp handed over", PayTimestampName, server => server.AtThePage = page => page.Names = ["timeStamp", "nonceStr", "package", "signType", "paySign"]),
        Breaks("signType not signed", PaySignTypeNotSigned, server => server.Signed.Remove("signType")),
        Breaks("signType not sent", PaySignTypeMissing, server => server.AtThePage = page => (page.SignType, page.Names) = (null, ["timestamp", "nonceStr", "package", "paySign"])),
        Breaks("HMAC under the name of MD5", PaySignTypeDiffers, server => server.Hash = text => Hashes.HmacSha256(Secrets.ApiKey, text)),
        Breaks("MD5 under the name of HMAC", PaySignTypeDiffers, server => server.AtThePage = page => page.SignType = "HMAC-SHA256"),
        Breaks("SHA-1", PaySignTypeDiffers, server => server.Hash = Hashes.Sha1),
        Breaks("an order with another signType", PaySignTypeDiffers, server => server.AtThePage = page => page.OrderSignType = "HMAC-SHA256"),
        Breaks("the V3 key", PayKeyWrong, server => server.Key = Secrets.ApiV3Key),
        Breaks("the AppSecret", PayKeyWrong, server => server.Key = Secrets.AppSecret),
        Breaks("a line break behind the key", PayKeyWhitespace, server => server.Key += "\n"),
        Breaks("the key without its name", PayKeyNotAppended, server => server.KeyForm = ""),
        Breaks("no key", PayKeyNotAppended, server => (server.KeyForm, server.Key) = ("", "")),
        Breaks("another appid", PayAppIdWrong, server => server.Signed["appId"] = "wxfedcba9876543210"),
        Breaks("no appid", PayAppIdNotSigned, server => server.Signed.Remove("appId")),
        Breaks("no prefix signed", PayPrefixMissing, server => server.Signed["package"] = "wx2017033010242291fcfe0db70013231072"),
        Breaks("no prefix handed over", PayPrefixMissing, server => server.AtThePage = page => page.Package = "wx2017033010242291fcfe0db70013231072"),
        Breaks("no prefix handed over, and an unknown key", PayPrefixMissing, server =>
        {
            server.Key = "never-seen";
            server.AtThePage = page => page.Package = "wx2017033010242291fcfe0db70013231072";
        }),
        Breaks("the prefix signed twice", PayFieldMalformed, server => server.Signed["package"] = "prepay_id=prepay_id=wx2017033010242291fcfe0db70013231072"),
        Breaks("lower-case digits", PaySignLowerCase, server => server.AtThePage = page => page.PaySign = page.PaySign!.ToLowerInvariant()),
        Breaks("appid in lower case", PayNameSigned, server => server.Rename("appId", "appid")),
        Breaks("noncestr in lower case", PayNameSigned, server => server.Rename("nonceStr", "noncestr")),
        Breaks("a nonce in lower case", NonceDiffers, server => server.Signed["nonceStr"] = "5k8264iltkch16cq2502si8znmtm67vs"),
        Breaks("another second", TimestampDiffers, server => server.Signed["timeStamp"] = "1490840663"),
        Breaks("milliseconds signed", TimestampMilliseconds, server => server.Signed["timeStamp"] = "1490840662000"),
        Breaks("milliseconds handed over", TimestampMilliseconds, server => server.AtThePage = page => page.Timestamp = "1490840662000"),
        Breaks("no time", TimestampMissing, server => server.Signed.Remove("timeStamp")),
        Breaks("no nonce", NonceMissing, server => server.Signed.Remove("nonceStr")),
        Breaks("an escaped package", ValuesEscaped, server => server.Signed["package"] = "prepay_id%3Dwx2017033010242291fcfe0db70013231072"),
        Breaks("the text of V3", PayTextOfOtherVersion, server => server.Hash = _ =>
            Hashes.Md5(string.Concat(new[] { "appId", "timeStamp", "nonceStr", "package" }.Select(name => server.Signed[name] + "\n")))),
        Breaks("a SHA-1 in base64", SignatureMalformed, server =>
        {
            server.Hash = Hashes.Sha1;
            server.AtThePage = page => page.PaySign = Convert.ToBase64String(Convert.FromHexString(page.PaySign!));
        }),
        Breaks("an unknown key", SignatureNotReproduced, server => server.Key = "never-seen"),
        Breaks("a page outside the directories", PayDirectory, server => server.AtThePage = page =>
            (page.PageUrl, page.PaymentDirectories) = ("https://shop.example.com/cart/pay", ["https://shop.example.com/pay/"])),
        Breaks("a copied script", ScriptNotOfficial, server => server.AtThePage = page => page.ScriptUrl = "https://shop.example.com/js/jweixin-1.6.0.js"),
    ];

    private static BrokenCase Breaks(string name, FindingCode expected, Action<PayServer> @break) => new("payment: " + name, expected, () =>
    {
        var server = new PayServer();
        @break(server);
        return new SignatureDoctor().Examine(server.Evidence());
    });
}
