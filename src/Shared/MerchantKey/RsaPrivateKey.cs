using System.Security.Cryptography;

namespace WeixinJsSdk.Shared;

/// <summary>Imports an RSA private key from its DER bytes, in PKCS#8 or PKCS#1 form.</summary>
internal static class RsaPrivateKey
{
    /// <exception cref="FormatException">The bytes are not such a key. The caller puts the name of the setting before the message.</exception>
    public static RSA Import(byte[] der, bool isPkcs8)
    {
        var rsa = RSA.Create();
        try
        {
#if NET8_0_OR_GREATER
            if (isPkcs8)
            {
                rsa.ImportPkcs8PrivateKey(der, out _);
            }
            else
            {
                rsa.ImportRSAPrivateKey(der, out _);
            }
#else
            rsa.ImportParameters(RsaPrivateKeyDer.Read(der, isPkcs8));
#endif
            return rsa;
        }
        catch (CryptographicException)
        {
            rsa.Dispose();
            throw new FormatException("is not a usable RSA private key: it is damaged, or a key of another kind.");
        }
    }
}
