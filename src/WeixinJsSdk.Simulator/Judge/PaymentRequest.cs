namespace WeixinJsSdk.Simulator;

/// <summary>What <c>getBrandWCPayRequest</c> carries.</summary>
internal sealed record PaymentRequest(string AppId, string TimeStamp, string NonceStr, string Package, string SignType, string PaySign)
{
    /// <summary>One sentence about the first rule that is broken; null if none is.</summary>
    public string? Problem =>
        !BridgeParameters.IsDigits(TimeStamp) ? "timestamp is required: whole seconds as text."
        : NonceStr.Length is 0 or > 32 ? "nonceStr is required, at most 32 characters."
        : !Package.StartsWith("prepay_id=", StringComparison.Ordinal) || Package.Length == "prepay_id=".Length ? "package must be prepay_id=***."
        : SignType is not ("MD5" or "HMAC-SHA256" or "RSA") ? $"signType is \"{SignType}\": pass MD5, HMAC-SHA256 or RSA explicitly, jweixin turns a missing one into SHA1."
        : PaySign.Length == 0 ? "paySign is required."
        : null;
}
