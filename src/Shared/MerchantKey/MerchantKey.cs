using System.Security;
using System.Security.Cryptography;

namespace WeixinJsSdk.Shared;

/// <summary>Loads the merchant's RSA private key (商户API证书私钥) from the text or the file in the options.</summary>
internal static class MerchantKey
{
    /// <exception cref="FormatException">
    /// There is no usable key. The message names the setting and says what to do. It repeats neither the text nor the path, since either may be a key
    /// in the wrong place. There is no inner exception for the same reason.
    /// </exception>
    public static RSA Load(WeixinPaymentOptions payment)
    {
        var hasText = !string.IsNullOrWhiteSpace(payment.PrivateKeyPem);
        var hasPath = !string.IsNullOrWhiteSpace(payment.PrivateKeyPath);
        if (hasText == hasPath)
        {
            throw new FormatException(hasText
                ? "Payment.PrivateKeyPem and Payment.PrivateKeyPath must not both be set."
                : "Payment.PrivateKeyPem or Payment.PrivateKeyPath is required for Rsa: the merchant's private key, apiclient_key.pem.");
        }

        return hasText
            ? Read(payment.PrivateKeyPem!, nameof(payment.PrivateKeyPem))
            : Read(ReadFile(payment.PrivateKeyPath!), nameof(payment.PrivateKeyPath));
    }

    private static RSA Read(string pem, string setting)
    {
        byte[]? der = null;
        try
        {
            der = PrivateKeyPem.Decode(pem, out var isPkcs8);
            return RsaPrivateKey.Import(der, isPkcs8);
        }
        catch (FormatException unusable)
        {
            throw new FormatException($"Payment.{setting} {unusable.Message}");
        }
        finally
        {
            if (der is not null)
            {
                Array.Clear(der, 0, der.Length);
            }
        }
    }

    private static string ReadFile(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException)
        {
            throw new FormatException(path.Contains("-----BEGIN")
                ? "Payment.PrivateKeyPath must be the path of a file. PEM text belongs into Payment.PrivateKeyPem."
                : "Payment.PrivateKeyPath must be the path of a file that this process can read.");
        }
    }
}
