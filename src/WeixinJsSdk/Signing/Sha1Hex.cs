using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace WeixinJsSdk;

/// <summary>SHA-1 as WeChat writes it: 40 lower-case hexadecimal digits.</summary>
internal static class Sha1Hex
{
    private const int HashSize = 20;

    /// <summary>The two digits of every byte, to be written in one go.</summary>
    private static readonly uint[] DigitsOfByte = MemoryMarshal.Cast<char, uint>(
        string.Concat(Enumerable.Range(0, 256).Select(value => value.ToString("x2", CultureInfo.InvariantCulture))).AsSpan()).ToArray();

    // A hash object is costlier to make than to use, and not safe to share: each thread keeps its own.
    [ThreadStatic]
    private static SHA1? _idle;

    public static string Compute(string text)
    {
        var signed = SigningText.Begin(text.Length);
        signed.Append(text);
        return signed.ToSha1Hex();
    }

    /// <summary>Of texts with nothing in between; null is none.</summary>
    public static string Compute(string?[] texts)
    {
        var length = 0;
        foreach (var text in texts)
        {
            length += text?.Length ?? 0;
        }

        var signed = SigningText.Begin(length);
        foreach (var text in texts)
        {
            signed.Append(text ?? "");
        }

        return signed.ToSha1Hex();
    }

    public static string Compute(byte[] bytes, int count)
    {
#pragma warning disable CA5350 // The document prescribes SHA-1.
        var sha1 = _idle ?? SHA1.Create();
#pragma warning restore CA5350
        _idle = null;
#if NET8_0_OR_GREATER
        Span<byte> hash = stackalloc byte[HashSize];
        sha1.TryComputeHash(bytes.AsSpan(0, count), hash, out _);
#else
        var hash = sha1.ComputeHash(bytes, 0, count);
#endif

        // Not before: one that has failed on the way is not used again.
        _idle = sha1;
        return Digits(hash);
    }

    private static string Digits(ReadOnlySpan<byte> hash)
    {
        Span<char> hex = stackalloc char[2 * HashSize];
        var pairs = MemoryMarshal.Cast<char, uint>(hex);
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = DigitsOfByte[hash[i]];
        }

        return hex.ToString();
    }
}
