using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WeixinJsSdk.Json;

/// <summary>
/// Writes JSON to a string. Creating a writer and its buffer costs more than writing a short object. Each thread therefore reuses its own.
/// The output is safe inside <c>&lt;script&gt;</c>.
/// </summary>
#pragma warning disable CA1001 // The writer holds no resource that needs to be released. It exists as long as its thread.
internal sealed class JsonText : IBufferWriter<byte>
#pragma warning restore CA1001
{
    private const int MaxRetainedSize = 16 * 1024;

    [ThreadStatic]
    private static JsonText? _idle;

    private readonly Utf8JsonWriter _json;
    private byte[] _bytes = new byte[1024];
    private int _length;

    private JsonText() => _json = new Utf8JsonWriter(this, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default });

    /// <param name="value">The value to write.</param>
    /// <param name="write">Writes the value.</param>
    public static string Of<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        var text = _idle ?? new JsonText();
        _idle = null;
        text._length = 0;
        text._json.Reset();
        write(text._json, value);
        text._json.Flush();
        var json = Encoding.UTF8.GetString(text._bytes, 0, text._length);

        // An instance whose write has thrown is not reused, nor one with an unusually large buffer.
        _idle = text._bytes.Length <= MaxRetainedSize ? text : null;
        return json;
    }

    void IBufferWriter<byte>.Advance(int count) => _length += count;

    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint)
    {
        if (_bytes.Length - _length < sizeHint)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + sizeHint));
        }

        return _bytes.AsMemory(_length);
    }

    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint) => ((IBufferWriter<byte>)this).GetMemory(sizeHint).Span;
}
