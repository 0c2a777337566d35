namespace WeixinJsSdk.Payments;

/// <summary>Signs with the V2 API key and MD5 or HMAC-SHA256.</summary>
internal sealed class PayApiKey(string signType, string apiKey, Func<IEnumerable<KeyValuePair<string, string?>>, string, string> compute) : PayKey
{
    public override string SignType => signType;

    public override string Sign(string appId, string timeStamp, string nonceStr, string package) => compute(
        [
            new("appId", appId),
            new("timeStamp", timeStamp),
            new("nonceStr", nonceStr),
            new("package", package),
            new("signType", signType),
        ],
        apiKey);
}
