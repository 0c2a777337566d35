namespace WeixinJsSdk.Doctor.Findings;

/// <summary>A place in WeChat's document.</summary>
internal sealed record Section(string English, string Chinese)
{
    private static readonly Section Algorithm = new("附录1 (signature algorithm)", "附录1-JS-SDK使用权限签名算法");
    private static readonly Section Cards = new("附录4 (card signatures)", "附录4-卡券扩展字段及签名生成算法");
    private static readonly Section Payment = new("微信支付: 发起一个微信支付请求", "微信支付：发起一个微信支付请求");
    private static readonly Section Domain = new("步骤一 (绑定域名)", "步骤一：绑定域名");
    private static readonly Section Script = new("步骤二 (引入JS文件)", "步骤二：引入JS文件");
    private static readonly Section Config = new("步骤三 (wx.config)", "步骤三：通过config接口注入权限验证配置");

    public static Section Row(int row, int check = 0) => check == 0
        ? new(FormattableString.Invariant($"附录5, row {row}"), FormattableString.Invariant($"附录5第{row}条"))
        : new(FormattableString.Invariant($"附录5, row {row}, check {check}"), FormattableString.Invariant($"附录5第{row}条检查项{check}"));

    public static Section Of(FindingCode code) => code switch
    {
        FindingCode.EvidenceMissing or FindingCode.EvidenceCutOff or FindingCode.SignatureNotReproduced => Row(2, 1),
        FindingCode.SignatureRightYetRefused => Row(2, 5),
        FindingCode.UrlIsOAuth => Row(11),
        FindingCode.UrlShareParametersLost or FindingCode.UrlIsLandingPage or FindingCode.UrlCutAtAmpersand or FindingCode.UrlIsOwnApi => Row(2, 6),
        >= FindingCode.UrlDiffers and < FindingCode.SignedNameCase => Row(2, 3),
        FindingCode.TimestampDiffers or FindingCode.NonceDiffers or FindingCode.TimestampMissing or FindingCode.NonceMissing or FindingCode.ConfigFieldMisspelt => Row(2, 2),
        >= FindingCode.SignedNameCase and < FindingCode.WxCardTicketUsed => Algorithm,
        FindingCode.OtherAccountTicketUsed or FindingCode.AppIdDiffers or FindingCode.AppIdMalformed => Row(2, 4),
        FindingCode.PreviousTicketUsed or FindingCode.UnknownTicketUsed => Row(2, 5),
        >= FindingCode.WxCardTicketUsed and < FindingCode.ConfigFieldMissing => Algorithm,
        FindingCode.ConfigFieldMissing => Row(12),
        FindingCode.JsApiNotListed or FindingCode.JsApiMisspelt => Row(3, 3),
        FindingCode.SecretInPage => Algorithm,
        FindingCode.DomainNotSafe or FindingCode.PortNotAllowed => Row(1),
        FindingCode.HostIsAddress => Domain,
        FindingCode.ClientChecksNothing => Row(6),
        FindingCode.ClientTooOld => Row(5),
        FindingCode.ClientWithoutPushState => Row(19),
        FindingCode.ClientFault => Row(16),
        FindingCode.ClientNotWeixin => Config,
        FindingCode.ScriptNotOfficial => Row(18),
        FindingCode.ScriptTooOld or FindingCode.ScriptNotHttps => Script,
        >= FindingCode.CardSortedByName and < FindingCode.PayTimestampSigned => Cards,
        >= FindingCode.PayTimestampSigned => Payment,
        _ => Config,
    };
}
