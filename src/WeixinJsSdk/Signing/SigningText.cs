using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace WeixinJsSdk;

/// <summary>
/// A string that is signed, put together as UTF-8 and hashed as WeChat does: SHA-1 in lower-case hexadecimal digits. A hash object and a buffer
/// cost more to get than to use, and are not safe to share: each thread keeps its own. What was hashed is wiped, since it holds a ticket.
/// </summary>
internal sealed class SigningText
{
    /// <summary>Beyond a page's usual address a buffer is made for the one occasion.</summary>
    private const int KeptSize = 8 * 1024;

    private const int HashSize = 20;

    /// <summary>The two digits of every byte, to be written in one go.</summary>
    private static readonly uint[] DigitsOfByte = MemoryMarshal.Cast<char, uint>(
        string.Concat(Enumerable.Range(0, 256).Select(value => value.ToString("x2", CultureInfo.InvariantCulture))).AsSpan()).ToArray();

    [ThreadStatic]
    private static SigningText? _idle;

#pragma warning disable CA5350 // The document prescribes SHA-1.
    private readonly SHA1 _sha1 = SHA1.Create();
#pragma warning restore CA5350
    private readonly byte[] _kept = new byte[KeptSize];
    private byte[] _bytes = [];
    private int _length;

    /// <param name="characters">The most characters that will be appended.</param>
    public static SigningText Begin(int characters)
    {
        var text = _idle ?? new SigningText();
        _idle = null;
        var size = Encoding.UTF8.GetMaxByteCount(characters);
        text._bytes = size <= KeptSize ? text._kept : new byte[size];
        text._length = 0;
        return text;
    }

    public void Append(ReadOnlySpan<byte> text)
    {
        text.CopyTo(_bytes.AsSpan(_length));
        _length += text.Length;
    }

    public void Append(string text) => Append(text, text.Length);

    public void Append(string text, int count) => _length += Encoding.UTF8.GetBytes(text, 0, count, _bytes, _length);

    public void Append(long number)
    {
#if NET8_0_OR_GREATER
        number.TryFormat(_bytes.AsSpan(_length), out var written, provider: CultureInfo.InvariantCulture);
        _length += written;
#else
        Append(number.ToString(CultureInfo.InvariantCulture));
#endif
    }

    /// <summary>Hashes what was appended, and wipes it.</summary>
    public string ToSha1Hex()
    {
#if NET8_0_OR_GREATER
        Span<byte> hash = stackalloc byte[HashSize];
        _sha1.TryComputeHash(_bytes.AsSpan(0, _length), hash, out _);
#else
        var hash = _sha1.ComputeHash(_bytes, 0, _length);
#endif
        Array.Clear(_bytes, 0, _length);

        // Not before: one that has failed on the way is not used again.
        _idle = this;
        return LowerHex(hash);
    }

    private static string LowerHex(ReadOnlySpan<byte> hash)
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
