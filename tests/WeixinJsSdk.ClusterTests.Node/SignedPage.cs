namespace WeixinJsSdk.ClusterTests.Node;

/// <summary>A page as it reaches WeChat's client: what the judge is shown.</summary>
internal sealed record SignedPage(string Url, string AppId, long Timestamp, string NonceStr, string Signature);
