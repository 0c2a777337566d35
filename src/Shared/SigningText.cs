using System.Buffers.Text;
using System.Text;

namespace WeixinJsSdk.Shared;

/// <summary>
/// A string that is signed, put together as UTF-8 in a buffer that each thread keeps beside its hash object. It is wiped when it has been hashed,
/// since it holds a ticket.
/// </summary>
internal sealed class SigningText
{
    /// <summary>For more than a page's usual address a buffer is made for the one occasion.</summary>
    private const int KeptSize = 8 * 1024;

    [ThreadStatic]
    private static SigningText? _ofThisThread;

    private readonly ReusableSha1 _sha1 = new();
    private readonly byte[] _kept = new byte[KeptSize];
    private byte[] _bytes = [];
    private int _length;

    /// <summary>Begins anew, with this thread's buffer: one text is finished before the next is begun.</summary>
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

    /// <summary>Hashes what was appended, and wipes it.</summary>
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
