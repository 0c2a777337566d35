namespace WeixinJsSdk;

/// <summary>The settings with which <see cref="IPaySigner"/> signs payments (微信支付). Validated together with the other options. The keys appear in no log or message.</summary>
public sealed class WeixinPaymentOptions
{
    /// <summary>The algorithm that signs payments. <see cref="PaySignType.Md5"/> by default; V3 orders need <see cref="PaySignType.Rsa"/>.</summary>
    public PaySignType SignType { get; set; } = PaySignType.Md5;

    /// <summary>
    /// The V2 API key (APIv2密钥) of the merchant platform, 账户中心 - API安全. Required for <see cref="PaySignType.Md5"/> and
    /// <see cref="PaySignType.HmacSha256"/>; no white space. Keep it secret.
    /// </summary>
    public string? ApiKey { get; set; }

    /// <summary>
    /// The merchant's RSA private key as PEM text: PKCS#8 (<c>BEGIN PRIVATE KEY</c>, as in WeChat's apiclient_key.pem) or PKCS#1
    /// (<c>BEGIN RSA PRIVATE KEY</c>), not encrypted. Line breaks may be written as <c>\n</c>, as in an environment variable.
    /// <see cref="PaySignType.Rsa"/> requires either this or <see cref="PrivateKeyPath"/>. Keep it secret.
    /// </summary>
    public string? PrivateKeyPem { get; set; }

    /// <summary>
    /// The path of the file that holds the merchant's RSA private key as PEM text: see <see cref="PrivateKeyPem"/>. The file is read
    /// when the options are validated and when the signer first needs the key.
    /// </summary>
    public string? PrivateKeyPath { get; set; }
}
