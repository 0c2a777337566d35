using System.Security.Cryptography;
using System.Text;

namespace WeixinJsSdk.Simulator;

/// <summary>Compares a paySign with what the merchant's key gives.</summary>
internal sealed record PaySignCheck(bool Passed, string Reason, string? Hashed)
{
    public static PaySignCheck For(PaymentRequest payment, PaymentSettings settings) =>
        payment.SignType == "RSA" ? Rsa(payment, settings.PublicKeyPem) : Keyed(payment, settings.ApiKey);

    private static PaySignCheck Keyed(PaymentRequest payment, string? apiKey)
    {
        if (string.IsNullOrEmpty(apiKey))
        {
            return new PaySignCheck(false, "The account's merchant has no API key (Payment.ApiKey).", null);
        }

        string text = $"appId={payment.AppId}&nonceStr={payment.NonceStr}&package={payment.Package}&signType={payment.SignType}&timeStamp={payment.TimeStamp}&key=";
        string expected = payment.SignType == "MD5" ? Digest.Md5(text + apiKey) : Digest.HmacSha256(apiKey, text + apiKey);
        return new PaySignCheck(
            expected == payment.PaySign,
            $"The merchant's API key gives another {payment.SignType} paySign for these values (signed names appId, timeStamp, nonceStr, package, signType; upper-case hex).",
            text + "***");
    }

    private static PaySignCheck Rsa(PaymentRequest payment, string? publicKeyPem)
    {
        if (publicKeyPem is null)
        {
            return new PaySignCheck(false, "The account's merchant has no public key (Payment.PublicKeyPem).", null);
        }

        string text = $"{payment.AppId}\n{payment.TimeStamp}\n{payment.NonceStr}\n{payment.Package}\n";
        using RSA key = RSA.Create();
        key.ImportFromPem(publicKeyPem);
        var signature = new byte[payment.PaySign.Length];
        bool passed = Convert.TryFromBase64String(payment.PaySign, signature, out int length)
            && key.VerifyData(Encoding.UTF8.GetBytes(text), signature.AsSpan(0, length), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return new PaySignCheck(passed, "The merchant's public key does not verify this paySign for these values.", text);
    }
}
