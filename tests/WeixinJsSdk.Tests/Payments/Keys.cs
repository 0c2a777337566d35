using System.Security.Cryptography;

namespace WeixinJsSdk.Tests.Payments;

/// <summary>Private keys made for these tests and good for nothing else.</summary>
internal static class Keys
{
    /// <summary>A PKCS#1 key whose dP and dQ are a byte shorter than its primes: a reader that does not pad them fails.</summary>
    public const string WithShortNumbers = """
        -----BEGIN RSA PRIVATE KEY-----
        MIICWwIBAAKBgQDxjC0XpqA6GbHFArqhePrIhoF81gxp/+afA1vMweYD7mOxTpsV
        snwFWFggdIhnAsCpJOuuS5Yz3Gv1HIUZZL+0AayyCZTKnPwlYnyFSXAZy7DKg6fa
        vDyZ2HTtbuWBovptc+ZW8GuJzeHS2sZWItBaXMJ50hraa3Ua7ymoc/kNDQIDAQAB
        AoGBAMb2nyIPJ4YUKiFMuSxOucw5Nyn8KqeZmX67xn8n7G6qi8W+KPK7XXsNpTG+
        q6imVMo+1j9wlZ3MX8S8JEqheWGUGW4JZMh87fNhdV2FZOdBDUHElKF1j2Mp+IsP
        cs1EZM7GP5Q9qMQ+RHXnWYhfOpUPYEiyBQYr9FQRy2H5xx2FAkEA+8HDMxexZPSY
        19+92O69lUU8zIjws99Mj84P7vYUB7hOiKvTwaeKEvB+tbv4cj3k1YTRTNR0PLWk
        cLTIm91c9wJBAPWeXTzl5wYQMBgrVxZt54yR4sqwqDWmFkWuCQw3R3HeIn1Pt6ZN
        lfk5TjVT932xYb+l6UUGF/M4lFOn3mRs+RsCP2sxFOusKtvRSUKhATRcclwcHsb3
        h4UOjoqsMhyMqfqfftCyWHcb3q4xt8GpRx9dOxGue287BkLTFDDoyIGUvwI/ZbMs
        6ApJnjkVsOxBIwhe19WQEl0TSSN8FV36YRSCgKN5pGldoX5+mrMfrvUVhPXtg20v
        KWVchVjoEbtwWiTFAkEAxkCRASTOxJ85afzrUOVLBn1zI4M7+Eb3s1PbEEMc8aQp
        ZSvjnzra8VuPhMcF6KPcMEHEVSWVYlIs56QKO3KCbg==
        -----END RSA PRIVATE KEY-----
        """;

    public static readonly RSA Merchant = RSA.Create(2048);

    public static string Pkcs8 { get; } = Merchant.ExportPkcs8PrivateKeyPem();

    public static string Pkcs1 { get; } = Merchant.ExportRSAPrivateKeyPem();

    /// <summary>Verifies with nothing but the public key.</summary>
    public static bool Verifies(string publicKeyPem, string text, string signature)
    {
        using var key = RSA.Create();
        key.ImportFromPem(publicKeyPem);
        return key.VerifyData(System.Text.Encoding.UTF8.GetBytes(text), Convert.FromBase64String(signature), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }
}
