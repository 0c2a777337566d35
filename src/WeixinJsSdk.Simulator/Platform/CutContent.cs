using System.Net;

namespace WeixinJsSdk.Simulator.Platform;

/// <summary>Content whose connection breaks after half of its bytes.</summary>
internal sealed class CutContent(byte[] body) : HttpContent
{
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(body.AsMemory(0, body.Length / 2)).ConfigureAwait(false);
        throw Broken();
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new CutStream(body));

    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }

    private static HttpIOException Broken() =>
        new(HttpRequestError.ResponseEnded, "The response ended prematurely.");

    private sealed class CutStream(byte[] body) : MemoryStream(body, 0, body.Length / 2, writable: false)
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = base.Read(buffer, offset, count);
            return read > 0 || count == 0 ? read : throw Broken();
        }
    }
}
