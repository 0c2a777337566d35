using System.Security.Cryptography;
using System.Text;
using WeixinJsSdk.Tests.Payments;
using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Payments;

/// <summary>Mistakes with V3 payments.</summary>
internal static class BrokenRsaPayments
{
    private const string AppId = "wx0123456789abcdef";
    private const string Time = "1414561699";
    private const string Nonce = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS";
    private const string Package = "prepay_id=wx201410272009395522657a690389285100";

    public static IEnumerable<BrokenCase> All { get; } =
    [
        Signs("no last line feed", PayLineFeed, $"{AppId}\n{Time}\n{Nonce}\n{Package}"),
        Signs("carriage returns", PayLineFeed, $"{AppId}\r\n{Time}\r\n{Nonce}\r\n{Package}\r\n"),
        Signs("signType as a fifth line", PaySignTypeSigned, $"{AppId}\n{Time}\n{Nonce}\n{Package}\nRSA\n"),
        Signs("the text of V2", PayTextOfOtherVersion, $"appId={AppId}&nonceStr={Nonce}&package={Package}&signType=RSA&timeStamp={Time}"),
        Signs("another appid", PayAppIdWrong, $"wxfedcba9876543210\n{Time}\n{Nonce}\n{Package}\n"),
        Signs("no prefix", PayPrefixMissing, $"{AppId}\n{Time}\n{Nonce}\nwx201410272009395522657a690389285100\n"),
        Signs("nonce before time", SignedFieldOrder, $"{AppId}\n{Nonce}\n{Time}\n{Package}\n"),
        Signs("something else", SignatureNotReproduced, "something else"),
        Signs("right, but called MD5", PaySignTypeDiffers, $"{AppId}\n{Time}\n{Nonce}\n{Package}\n", page => page.SignType = "MD5"),
        Signs("with another key", PayKeyWrong, $"{AppId}\n{Time}\n{Nonce}\n{Package}\n", page => (page.PrivateKeyPem, page.OtherKeys) = (Keys.WithShortNumbers, [Keys.Pkcs8])),
        Signs("with a key that nobody gave", SignatureNotReproduced, $"{AppId}\n{Time}\n{Nonce}\n{Package}\n", page =>
            (page.PrivateKeyPem, page.OtherKeys) = (Keys.WithShortNumbers, [Secrets.ApiV3Key, Keys.WithShortNumbers])),
        Signs("in no base64", PaySignTypeDiffers, "", page => page.PaySign = new string('?', 344)),
        Signs("with a key nobody can read", PayKeyWrong, $"{AppId}\n{Time}\n{Nonce}\n{Package}\n", page => page.PrivateKeyPem = "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----"),
    ];

    public static PaymentEvidence Evidence(string text) => new()
    {
        AppId = AppId,
        OtherAppIds = ["wxfedcba9876543210"],
        Timestamp = Time,
        NonceStr = Nonce,
        Package = Package,
        SignType = "RSA",
        PaySign = Convert.ToBase64String(Keys.Merchant.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)),
        PrivateKeyPem = Keys.Pkcs8,
    };

    private static BrokenCase Signs(string name, FindingCode expected, string text, Action<PaymentEvidence>? change = null) => new("payment: RSA " + name, expected, () =>
    {
        var evidence = Evidence(text);
        change?.Invoke(evidence);
        return new SignatureDoctor().Examine(evidence);
    });
}
