using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace WeixinJsSdk.Shared;

/// <summary>SHA-1 as WeChat writes it, 40 lower-case hexadecimal digits, by an object that is kept: it is costlier to make than to use. Not safe to share.</summary>
#pragma warning disable CA1001 // It lives as long as its thread.
internal sealed class ReusableSha1
#pragma warning restore CA1001
{
    private const int HashSize = 20;

    /// <summary>The two digits of every byte, to be written in one go.</summary>
    private static readonly uint[] DigitsOfByte = MemoryMarshal.Cast<char, uint>(
        string.Concat(Enumerable.Range(0, 256).Select(value => value.ToString("x2", CultureInfo.InvariantCulture))).AsSpan()).ToArray();

#pragma warning disable CA5350 // The document prescribes SHA-1.
    private SHA1 _sha1 = SHA1.Create();
    private bool _hasFailed;

    public string Hex(byte[] bytes, int count)
    {
        if (_hasFailed)
        {
            _sha1 = SHA1.Create();
        }
#pragma warning restore CA5350

        // One that was stopped on the way is not used again.
        _hasFailed = true;
        var hex = Hash(bytes, count);
        _hasFailed = false;
        return hex;
    }

#if NET8_0_OR_GREATER
    private readonly byte[] _hash = new byte[HashSize];

    private string Hash(byte[] bytes, int count)
    {
        _sha1.TryComputeHash(bytes.AsSpan(0, count), _hash, out _);
        return string.Create(2 * HashSize, _hash, static (hex, hash) => WriteDigits(hash, hex));
    }
#else
    private string Hash(byte[] bytes, int count)
    {
        Span<char> hex = stackalloc char[2 * HashSize];
        WriteDigits(_sha1.ComputeHash(bytes, 0, count), hex);
        return hex.ToString();
    }
#endif

    private static void WriteDigits(byte[] hash, Span<char> hex)
    {
        var pairs = MemoryMarshal.Cast<char, uint>(hex);
        for (var i = 0; i < pairs.Length && i < hash.Length; i++)
        {
            pairs[i] = DigitsOfByte[hash[i]];
        }
    }
}
