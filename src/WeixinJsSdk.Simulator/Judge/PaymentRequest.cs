using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Judge;

/// <summary>What <c>getBrandWCPayRequest</c> carries.</summary>
internal sealed record PaymentRequest(string AppId, string TimeStamp, string NonceStr, string Package, string SignType, string PaySign)
{
    /// <summary>One sentence about the first rule that is broken; null if none is.</summary>
    public Reason? Problem =>
        !BridgeParameters.IsDigits(TimeStamp) ? PaymentReasons.NoTimestamp
        : NonceStr.Length is 0 or > 32 ? PaymentReasons.NoNonce
        : !Package.StartsWith("prepay_id=", StringComparison.Ordinal) || Package.Length == "prepay_id=".Length ? PaymentReasons.NoPrepayId
        : SignType is not ("MD5" or "HMAC-SHA256" or "RSA") ? PaymentReasons.SignType(SignType)
        : PaySign.Length == 0 ? PaymentReasons.NoPaySign
        : null;
}
