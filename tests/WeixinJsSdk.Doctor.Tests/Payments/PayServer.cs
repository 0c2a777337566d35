namespace WeixinJsSdk.Doctor.Tests.Payments;

/// <summary>A server that signs V2 payments rightly, until somebody breaks it.</summary>
internal sealed class PayServer
{
    public const string AppId = "wx0123456789abcdef";

    public string Key { get; set; } = Secrets.ApiKey;

    public Dictionary<string, string> Signed { get; } = new()
    {
        ["appId"] = AppId,
        ["timeStamp"] = "1490840662",
        ["nonceStr"] = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS",
        ["package"] = "prepay_id=wx2017033010242291fcfe0db70013231072",
        ["signType"] = "MD5",
    };

    public string KeyForm { get; set; } = "&key=";

    public Func<string, string> Hash { get; set; } = Hashes.Md5;

    public Action<PaymentEvidence> AtThePage { get; set; } = _ => { };

    public string SignedString =>
        string.Join("&", Signed.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Key + "=" + one.Value)) + KeyForm + Key;

    public void Rename(string name, string wrong)
    {
        Signed[wrong] = Signed[name];
        Signed.Remove(name);
    }

    public PaymentEvidence Evidence()
    {
        var evidence = new PaymentEvidence
        {
            AppId = AppId,
            OtherAppIds = ["wxfedcba9876543210"],
            Timestamp = "1490840662",
            NonceStr = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS",
            Package = "prepay_id=wx2017033010242291fcfe0db70013231072",
            SignType = "MD5",
            PaySign = Hash(SignedString).ToUpperInvariant(),
            Names = ["timestamp", "nonceStr", "package", "signType", "paySign"],
            ApiKey = Secrets.ApiKey,
            OtherKeys = [Secrets.ApiV3Key, Secrets.AppSecret],
        };
        AtThePage(evidence);
        return evidence;
    }
}
