using System.Buffers;
using System.Globalization;
using System.Text;

namespace WeixinJsSdk;

/// <summary>The UTF-8 bytes of a string that is signed, put together in a rented array and wiped afterwards: it holds a ticket.</summary>
internal ref struct SigningBuffer
{
    private readonly byte[] _bytes;
    private int _length;

    /// <param name="characters">The most characters that will be appended.</param>
    public SigningBuffer(int characters)
    {
        _bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(characters));
    }

    public readonly ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

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

    public readonly string ToSha1Hex() => Sha1Hex.Compute(_bytes, _length);

    public readonly void Dispose()
    {
        Array.Clear(_bytes, 0, _length);
        ArrayPool<byte>.Shared.Return(_bytes);
    }
}
