namespace WeixinJsSdk.Payments;

/// <summary>A payment with its signature, before it takes the shape of one of the two calls, which name its fields differently.</summary>
internal sealed record SignedPayment(string AppId, string TimeStamp, string NonceStr, string Package, string SignType, string PaySign);
