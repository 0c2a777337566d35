using System.Buffers.Text;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace WeixinJsSdk.Shared;

/// <summary>
/// Builds a string to sign as UTF-8, in a buffer that each thread keeps together with its hash object. The buffer is cleared after hashing, since it
/// contains a ticket.
/// </summary>
internal sealed class SigningText
{
    /// <summary>The size of the kept buffer, which holds a usual address. A longer text gets a temporary buffer.</summary>
    private const int KeptSize = 8 * 1024;

    [ThreadStatic]
    private static SigningText? _ofThisThread;

    private readonly ReusableSha1 _sha1 = new();
    private readonly byte[] _kept = new byte[KeptSize];
    private byte[] _bytes = [];
    private int _length;

    /// <summary>Begins a text in this thread's buffer. The previous text has to be finished first.</summary>
    /// <param name="characters">The most characters that will be appended.</param>
    public static SigningText Begin(int characters)
    {
        var text = _ofThisThread ??= new SigningText();
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
        Utf8Formatter.TryFormat(number, _bytes.AsSpan(_length), out var written);
        _length += written;
    }

    /// <summary>Hashes the appended text and clears it.</summary>
    public string ToSha1Hex()
    {
        try
        {
            return _sha1.Hex(_bytes, _length);
        }
        finally
        {
            Array.Clear(_bytes, 0, _length);
            _bytes = _kept;
        }
    }
}

/// <summary>
/// SHA-1 as WeChat writes it, in 40 lower-case hexadecimal digits. The hash object is reused because creating it costs more than a hash. Not
/// thread-safe.
/// </summary>
#pragma warning disable CA1001 // It lives as long as its thread.
internal sealed class ReusableSha1
#pragma warning restore CA1001
{
    private const int HashSize = 20;

    /// <summary>The two digits of every byte, stored so that both are written at once.</summary>
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

        // A hash object whose computation was interrupted is not used again.
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
