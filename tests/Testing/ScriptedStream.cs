namespace WeixinJsSdk.Testing;

/// <summary>A body that arrives as the test says: each step gives the next portion, or fails, or waits.</summary>
public sealed class ScriptedStream(params Func<CancellationToken, Task<byte[]>>[] steps) : Stream
{
    public int Reads { get; private set; }

    public bool IsDisposed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public static Func<CancellationToken, Task<byte[]>> Bytes(params byte[] bytes) => _ => Task.FromResult(bytes);

    public static Func<CancellationToken, Task<byte[]>> Failure(Exception exception) => _ => Task.FromException<byte[]>(exception);

    /// <summary>Never comes to an end by itself; a deaf one does not listen to cancellation either, as on .NET Framework.</summary>
    public static Func<CancellationToken, Task<byte[]>> Silence(bool isDeaf) => async cancellationToken =>
    {
        await Task.Delay(Timeout.Infinite, isDeaf ? CancellationToken.None : cancellationToken);
        return [];
    };

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Reads >= steps.Length)
        {
            return 0;
        }

        var portion = await steps[Reads++](cancellationToken);
        portion.CopyTo(buffer);
        return portion.Length;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("The library must not block.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
