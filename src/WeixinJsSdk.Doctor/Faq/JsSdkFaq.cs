using WeixinJsSdk.Doctor.Faq;
using WeixinJsSdk.Doctor.Findings;
using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor;

/// <summary>附录5-常见错误及解决方法 as data.</summary>
public static class JsSdkFaq
{
    private static readonly FaqText[] English = [.. EnglishFaq1.Rows, .. EnglishFaq2.Rows];
    private static readonly FaqText[] Chinese = [.. ChineseFaq1.Rows, .. ChineseFaq2.Rows];

    // "该公众号支付签名无效" is what the phone shows; the rest is what the page reads.
    private static readonly (string? ErrMsg, FindingCode[] Codes)[] Facts =
    [
        ("invalid url domain", [DomainNotSafe, PortNotAllowed, HostIsAddress]),
        ("invalid signature", [.. Words.Codes.Where(IsAboutTheSignature)]),
        ("the permission value is offline verifying", [JsApiNotListed, JsApiMisspelt, ConfigFieldMissing]),
        ("permission denied", [JsApiNotListed, JsApiMisspelt]),
        ("function not exist", [ClientTooOld, ScriptTooOld]),
        (null, [ClientChecksNothing]),
        (null, []),
        (null, []),
        (null, []),
        (null, []),
        ("invalid signature", [UrlIsOAuth]),
        ("config:fail", [ConfigFieldMissing, ConfigFieldMisspelt]),
        (null, []),
        (null, []),
        (null, [DomainNotSafe]),
        (null, [ClientFault]),
        (null, [ClientTooOld]),
        ("支付签名无效", [ScriptNotOfficial, .. Words.Codes.Where(IsAboutThePaySign)]),
        (null, [ClientWithoutPushState]),
        (null, [ClientFault]),
        ("require subscribe", []),
        (null, [ClientFault]),
        (null, []),
        (null, []),
    ];

    /// <summary>The 24 rows, in the order of the document.</summary>
    public static IReadOnlyList<FaqRow> Rows { get; } =
        Array.AsReadOnly(Facts.Select((fact, index) => new FaqRow(index + 1, fact.ErrMsg, fact.Codes, English[index], Chinese[index])).ToArray());

    /// <summary>Finds the rows that an <c>errMsg</c> speaks of.</summary>
    /// <param name="errMsg">What the page got, such as <c>config:invalid signature</c>; case and underscores do not count.</param>
    /// <returns>The rows; empty for null, the empty string and an errMsg the document does not know.</returns>
    public static IReadOnlyList<FaqRow> Find(string? errMsg)
    {
        var said = Normal(errMsg);
        return said.Length == 0 ? [] : Array.AsReadOnly(Rows.Where(row => row.ErrMsg is not null && Speaks(said, row.ErrMsg)).ToArray());
    }

    private static bool IsAboutTheSignature(FindingCode code) =>
        code is >= UrlDiffers and < ConfigFieldMissing or SignatureNotReproduced or SignatureRightYetRefused or ClientWithoutPushState or ConfigFieldMisspelt or AppIdMalformed
            or >= CardSortedByName and < CardNonceRepeated or CardSignTypeWrong;

    /// <summary>Payments have mistakes of their own, and share those in values and digits.</summary>
    private static bool IsAboutThePaySign(FindingCode code) =>
        code is >= PayTimestampSigned and < PayDirectory or >= SignedNameCase and < WxCardTicketUsed or SignatureNotReproduced;

    /// <summary>config:fail is a row of its own only if nothing more is said.</summary>
    private static bool Speaks(string said, string errMsg) =>
        errMsg == "config:fail" ? said.TrimEnd('.', ' ', '"', '\'', '}').EndsWith(errMsg, StringComparison.Ordinal) : said.Contains(errMsg);

    /// <summary>As jweixin rewrites what the app says; 支付验证签名失败 is what phones show today.</summary>
    private static string Normal(string? errMsg) =>
        (errMsg ?? "").Trim().ToLowerInvariant().Replace('_', ' ')
            .Replace("access denied", "permission denied")
            .Replace("no permission to execute", "permission denied")
            .Replace("config: ", "config:")
            .Replace("支付验证签名失败", "支付签名无效");
}
