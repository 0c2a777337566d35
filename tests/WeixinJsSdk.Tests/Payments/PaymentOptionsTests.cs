using System.Security.Cryptography;
using WeixinJsSdk.Options;

namespace WeixinJsSdk.Tests.Payments;

public sealed class PaymentOptionsTests
{
    private const string Secret = "TOP-SECRET";

    public static TheoryData<string, WeixinPaymentOptions> Broken
    {
        get
        {
            using var elliptic = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            var body = string.Concat(Keys.Pkcs8.Split('\n')[1..^1]);
            return new()
            {
                { "Payment.SignType must be", new() { SignType = (PaySignType)7, ApiKey = Secret } },
                { "Payment.ApiKey is required", new() { SignType = PaySignType.Md5 } },
                { "Payment.ApiKey is required", new() { SignType = PaySignType.HmacSha256, ApiKey = "" } },
                { "set Payment.SignType to Rsa", new() { PrivateKeyPem = Keys.Pkcs8 } },
                { "Payment.ApiKey must not contain white space", new() { ApiKey = Secret + " " } },
                { "PrivateKeyPem or Payment.PrivateKeyPath is required", Rsa(null) },
                { "PrivateKeyPem or Payment.PrivateKeyPath is required", Rsa(" ") },
                { "must not both be set", new() { SignType = PaySignType.Rsa, PrivateKeyPem = Keys.Pkcs8, PrivateKeyPath = Secret } },
                { "Payment.PrivateKeyPem must be PEM text", Rsa(Secret) },
                { "a certificate or a public key cannot sign", Rsa(Keys.Merchant.ExportSubjectPublicKeyInfoPem()) },
                { "a certificate or a public key cannot sign", Rsa(elliptic.ExportECPrivateKeyPem()) },
                { "a key of another kind", Rsa(elliptic.ExportPkcs8PrivateKeyPem()) },
                { "a key of another kind", Rsa(PssOf(Keys.Merchant)) },
                { "is encrypted", Rsa(Keys.Merchant.ExportEncryptedPkcs8PrivateKeyPem("x", new PbeParameters(PbeEncryptionAlgorithm.Aes128Cbc, HashAlgorithmName.SHA256, 1))) },
                { "is encrypted", Rsa("-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nAAAA\n-----END RSA PRIVATE KEY-----") },
                { "is truncated", Rsa($"-----BEGIN PRIVATE KEY-----\n{body}") },
                { "is not base64", Rsa($"-----BEGIN PRIVATE KEY-----\n{body}!\n-----END PRIVATE KEY-----") },
                { "is damaged", Rsa($"-----BEGIN PRIVATE KEY-----\n{body[..400]}\n-----END PRIVATE KEY-----") },
                { "is damaged", Rsa("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----") },
                { "is damaged", Rsa(Keys.Pkcs8.Replace("PRIVATE KEY", "RSA PRIVATE KEY")) },
                { "is damaged", Rsa(Keys.Pkcs1.Replace("RSA PRIVATE KEY", "PRIVATE KEY")) },
                { "a file that this process can read", new() { SignType = PaySignType.Rsa, PrivateKeyPath = "/nowhere/" + Secret } },
                { "PEM text belongs into Payment.PrivateKeyPem", new() { SignType = PaySignType.Rsa, PrivateKeyPath = Keys.Pkcs8 } },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_signer_refuses_bad_options_and_repeats_no_secret(string rule, WeixinPaymentOptions payment)
    {
        var refused = FluentActions.Invoking(() => new PaySigner("wx0123456789abcdef", payment)).Should().Throw<ArgumentException>().Which;

        refused.ParamName.Should().Be("payment");
        refused.Message.Should().Contain(rule);
        ShouldHoldNoSecret(refused.ToString(), payment);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Validation_of_the_options_says_the_same(string rule, WeixinPaymentOptions payment)
    {
        var options = new WeixinJsSdkOptions { AppId = "wx0123456789abcdef", AppSecret = "secret", Payment = payment };

        var result = new WeixinJsSdkOptionsValidator(_ => true).Validate("brand-b", options);

        var failure = result.Failures.Should().ContainSingle().Which;
        failure.Should().StartWith("WeixinJsSdk account 'brand-b': Payment.").And.Contain(rule);
        ShouldHoldNoSecret(failure, payment);
    }

    [Theory]
    [InlineData(PaySignType.Md5)]
    [InlineData(PaySignType.HmacSha256)]
    [InlineData(PaySignType.Rsa)]
    public void Good_options_pass(PaySignType signType)
    {
        var payment = new WeixinPaymentOptions { SignType = signType, ApiKey = Secret, PrivateKeyPem = Keys.Pkcs8 };
        var options = new WeixinJsSdkOptions { AppId = "wx0123456789abcdef", AppSecret = "secret", Payment = payment };

        new WeixinJsSdkOptionsValidator(_ => true).Validate("", options).Succeeded.Should().BeTrue();
    }

    [Fact]
    public void An_account_without_payments_passes()
    {
        var options = new WeixinJsSdkOptions { AppId = "wx0123456789abcdef", AppSecret = "secret" };

        new WeixinJsSdkOptionsValidator(_ => true).Validate("", options).Succeeded.Should().BeTrue();
    }

    [Fact]
    public void Options_and_signer_print_no_key()
    {
        var payment = new WeixinPaymentOptions { ApiKey = Secret, PrivateKeyPem = Keys.Pkcs8 };

        ShouldHoldNoSecret(payment + " " + new PaySigner("wx0123456789abcdef", payment), payment);
    }

    private static WeixinPaymentOptions Rsa(string? pem) => new() { SignType = PaySignType.Rsa, PrivateKeyPem = pem };

    /// <summary>The same key under the algorithm RSASSA-PSS (1.2.840.113549.1.1.10), which WeChat does not verify with.</summary>
    private static string PssOf(RSA key)
    {
        byte[] rsaEncryption = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01];
        var der = key.ExportPkcs8PrivateKey();
        der[der.AsSpan().IndexOf(rsaEncryption) + rsaEncryption.Length - 1] = 0x0A;
        return PemEncoding.WriteString("PRIVATE KEY", der);
    }

    private static void ShouldHoldNoSecret(string text, WeixinPaymentOptions payment)
    {
        text.Should().NotContain(Secret);
        foreach (var line in $"{payment.PrivateKeyPem}\n{payment.PrivateKeyPath}".Split('\n').Where(line => line.Length > 20 && !line.StartsWith("---", StringComparison.Ordinal)))
        {
            text.Should().NotContain(line);
        }
    }
}
