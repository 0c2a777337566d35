using System.Security.Cryptography;

namespace WeixinJsSdk;

/// <summary>SHA-1 as WeChat writes it: 40 lower-case hexadecimal digits.</summary>
internal static class Sha1Hex
{
    private const int HashSize = 20;
    private const string Digits = "0123456789abcdef";

    // A hash object is costlier to make than to use, and not safe to share: each thread keeps its own.
    [ThreadStatic]
    private static SHA1? _sha1;

    public static string Compute(string text)
    {
        var buffer = new SigningBuffer(text.Length);
        try
        {
            buffer.Append(text);
            return buffer.ToSha1Hex();
        }
        finally
        {
            buffer.Dispose();
        }
    }

    public static string Compute(byte[] bytes, int count)
    {
#pragma warning disable CA5350 // The document prescribes SHA-1.
        var sha1 = _sha1 ??= SHA1.Create();
#pragma warning restore CA5350
#if NET8_0_OR_GREATER
        Span<byte> hash = stackalloc byte[HashSize];
        sha1.TryComputeHash(bytes.AsSpan(0, count), hash, out _);
        Span<char> hex = stackalloc char[2 * HashSize];
#else
        var hash = sha1.ComputeHash(bytes, 0, count);
        var hex = new char[2 * HashSize];
#endif
        for (var i = 0; i < HashSize; i++)
        {
            hex[2 * i] = Digits[hash[i] >> 4];
            hex[(2 * i) + 1] = Digits[hash[i] & 0xF];
        }

        return new string(hex);
    }
}
