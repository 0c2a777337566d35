namespace WeixinJsSdk.Doctor.Payments;

/// <summary>The values of a payment; null for a value that is not signed.</summary>
internal record PayValues(string? AppId, string? Timestamp, string? NonceStr, string? Package, string? SignType);
