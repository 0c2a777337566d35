using System.Security.Cryptography;
using System.Text;

namespace WeixinJsSdk.Simulator.Judge;

/// <summary>Compares a paySign with what the merchant's key gives.</summary>
internal sealed record PaySignCheck(bool Passed, Reason Reason, string? Hashed)
{
    public static PaySignCheck For(PaymentRequest payment, PaymentSettings settings) =>
        payment.SignType == "RSA" ? Rsa(payment, settings.PublicKeyPem) : Keyed(payment, settings.ApiKey);

    private static PaySignCheck Keyed(PaymentRequest payment, string? apiKey)
    {
        if (string.IsNullOrEmpty(apiKey))
        {
            return new PaySignCheck(false, PaymentReasons.NoApiKey, null);
        }

        var text = $"appId={payment.AppId}&nonceStr={payment.NonceStr}&package={payment.Package}&signType={payment.SignType}&timeStamp={payment.TimeStamp}&key=";
        var expected = payment.SignType == "MD5" ? Digest.Md5(text + apiKey) : Digest.HmacSha256(apiKey, text + apiKey);
        return new PaySignCheck(
            expected == payment.PaySign,
            PaymentReasons.ApiKeyDoesNotFit(payment.SignType),
            text + "***");
    }

    private static PaySignCheck Rsa(PaymentRequest payment, string? publicKeyPem)
    {
        if (publicKeyPem is null)
        {
            return new PaySignCheck(false, PaymentReasons.NoPublicKey, null);
        }

        var text = $"{payment.AppId}\n{payment.TimeStamp}\n{payment.NonceStr}\n{payment.Package}\n";
        using var key = RSA.Create();
        key.ImportFromPem(publicKeyPem);
        var signature = new byte[payment.PaySign.Length];
        var passed = Convert.TryFromBase64String(payment.PaySign, signature, out var length)
            && key.VerifyData(Encoding.UTF8.GetBytes(text), signature.AsSpan(0, length), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return new PaySignCheck(passed, PaymentReasons.PublicKeyDoesNotFit, text);
    }
}
