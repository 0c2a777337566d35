namespace WeixinJsSdk;

/// <summary>What <see cref="IPaySigner"/> signs with (微信支付). Checked with the other options; the keys are never printed.</summary>
public sealed class WeixinPaymentOptions
{
    /// <summary>How payments are signed. <see cref="PaySignType.Md5"/> by default; V3 orders need <see cref="PaySignType.Rsa"/>.</summary>
    public PaySignType SignType { get; set; } = PaySignType.Md5;

    /// <summary>
    /// The V2 API key (APIv2密钥) of the merchant platform, 账户中心 - API安全. Required for <see cref="PaySignType.Md5"/> and
    /// <see cref="PaySignType.HmacSha256"/>; no white space. A secret.
    /// </summary>
    public string? ApiKey { get; set; }

    /// <summary>
    /// The merchant's RSA private key as PEM text: PKCS#8 (<c>BEGIN PRIVATE KEY</c>, as in WeChat's apiclient_key.pem) or PKCS#1
    /// (<c>BEGIN RSA PRIVATE KEY</c>), not encrypted. Line breaks may be written as <c>\n</c>, as in an environment variable.
    /// For <see cref="PaySignType.Rsa"/> either this or <see cref="PrivateKeyPath"/> is required. A secret.
    /// </summary>
    public string? PrivateKeyPem { get; set; }

    /// <summary>
    /// The path of the file that holds the merchant's RSA private key as PEM text: see <see cref="PrivateKeyPem"/>. It is read when
    /// options are validated and when the signer first needs it.
    /// </summary>
    public string? PrivateKeyPath { get; set; }
}
