namespace WeixinJsSdk.Payments;

/// <summary>A payment with its signature. The arguments of both calls are created from it, since they use different property names.</summary>
internal sealed record SignedPayment(string AppId, string TimeStamp, string NonceStr, string Package, string SignType, string PaySign);
