#if !NET8_0_OR_GREATER
using System.Formats.Asn1;
using System.Security.Cryptography;

namespace WeixinJsSdk.Shared;

/// <summary>Reads PrivateKeyInfo (RFC 5208) and RSAPrivateKey (RFC 8017, A.1.2), which .NET Framework cannot read.</summary>
internal static class RsaPrivateKeyDer
{
    private const string RsaEncryption = "1.2.840.113549.1.1.1";

    /// <exception cref="CryptographicException">The bytes are not such a key.</exception>
    public static RSAParameters Read(byte[] der, bool isPkcs8)
    {
        try
        {
            return ReadRsaPrivateKey(isPkcs8 ? UnwrapPkcs8(der) : der);
        }
        catch (AsnContentException)
        {
            throw new CryptographicException("The key is not well-formed DER.");
        }
    }

    private static byte[] UnwrapPkcs8(byte[] der)
    {
        var info = new AsnReader(der, AsnEncodingRules.BER).ReadSequence();
        info.ReadInteger();
        if (info.ReadSequence().ReadObjectIdentifier() != RsaEncryption)
        {
            throw new CryptographicException("The key is not an RSA key.");
        }

        return info.ReadOctetString();
    }

    private static RSAParameters ReadRsaPrivateKey(byte[] der)
    {
        var key = new AsnReader(der, AsnEncodingRules.BER).ReadSequence();
        if (!key.ReadInteger().IsZero)
        {
            throw new CryptographicException("The key has more than two primes.");
        }

        var modulus = ReadUnsigned(key);
        var half = (modulus.Length + 1) / 2;
        return new RSAParameters
        {
            Modulus = modulus,
            Exponent = ReadUnsigned(key),
            D = ReadUnsigned(key, modulus.Length),
            P = ReadUnsigned(key, half),
            Q = ReadUnsigned(key, half),
            DP = ReadUnsigned(key, half),
            DQ = ReadUnsigned(key, half),
            InverseQ = ReadUnsigned(key, half),
        };
    }

    /// <summary>DER omits leading zeros and adds one before a set sign bit, while RSAParameters requires every number in its full length.</summary>
    private static byte[] ReadUnsigned(AsnReader reader, int length = 0)
    {
        var number = reader.ReadIntegerBytes().ToArray();
        var zeros = number.TakeWhile(digit => digit == 0).Count();
        var significant = number.Length - zeros;
        if (length > 0 && significant > length)
        {
            throw new CryptographicException("A number of the key is too long.");
        }

        var padded = new byte[Math.Max(length, significant)];
        Array.Copy(number, zeros, padded, padded.Length - significant, significant);
        return padded;
    }
}
#endif
