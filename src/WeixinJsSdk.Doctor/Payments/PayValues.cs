namespace WeixinJsSdk.Doctor.Payments;

/// <summary>The values of a payment. Null where one is not signed.</summary>
internal record PayValues(string? AppId, string? Timestamp, string? NonceStr, string? Package, string? SignType);
