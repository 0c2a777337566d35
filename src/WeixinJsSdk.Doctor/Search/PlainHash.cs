using System.Security.Cryptography;
using System.Text;

namespace WeixinJsSdk.Doctor.Search;

/// <summary>Hashes a text in lower-case hexadecimal digits, to recognise which hash the server used.</summary>
internal static class PlainHash
{
#pragma warning disable CA5351 // MD5 is what is looked for.
    public static string Md5(string text) => Compute(MD5.Create(), text);
#pragma warning restore CA5351

    public static string Sha256(string text) => Compute(SHA256.Create(), text);

    public static string HmacSha256(string key, string text) => Compute(new HMACSHA256(Encoding.UTF8.GetBytes(key)), text);

    private static string Compute(HashAlgorithm algorithm, string text)
    {
        using (algorithm)
        {
            return BitConverter.ToString(algorithm.ComputeHash(Encoding.UTF8.GetBytes(text))).Replace("-", "").ToLowerInvariant();
        }
    }
}
