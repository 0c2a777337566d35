using System.Net;
using System.Net.Http.Headers;
using WeixinJsSdk.Timing;

namespace WeixinJsSdk.WeixinApi;

/// <summary>
/// The body of an answer as it arrives, portion by portion. What goes wrong on the way is a <see cref="WeixinApiException"/>: a body that
/// stands still, one that breaks off, one that is too large. It is read into a buffer of its own, so that it can be looked at without
/// losing anything, and so that a read that had to be abandoned never writes into a caller's buffer.
/// </summary>
internal sealed class AnswerStream(ApiCall call, HttpResponseMessage response, TimeSpan timeout, TimeProvider time) : ForwardStream
{
    private const int Portion = 32 * 1024;

    private readonly byte[] _buffer = new byte[Portion];
    private Stream? _source;
    private int _start;
    private int _end;
    private long _received;
    private long _limit = long.MaxValue;
    private bool _isOver;
    private bool _isDisposed;
    private WeixinApiFailure? _failure;

    /// <summary>Told once that the body has been read to its end (null) or has failed. Not told of a caller who gives up.</summary>
    public Action<WeixinApiException?>? Ended { get; set; }

    public HttpStatusCode Status => response.StatusCode;

    public HttpContentHeaders Headers => response.Content.Headers;

    /// <summary>How many bytes the body will have; null where nobody has said so. A packed body's length says nothing about what is in it.</summary>
    public long? ExpectedLength { get; } =
        response.Content.Headers.ContentEncoding.Count == 0 ? response.Content.Headers.ContentLength : null;

    /// <summary>How many bytes have been handed out.</summary>
    public long HandedOut => _received - (_end - _start);

    public override bool CanRead => !_isDisposed;

    /// <summary>The first bytes, which stay where they are. Fewer than <paramref name="count"/> only where the body has no more.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> PeekAsync(int count, CancellationToken cancellationToken)
    {
        while (_end - _start < count && await ReceiveAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        return _buffer.AsMemory(_start, _end - _start);
    }

    /// <summary>From now on a body of more bytes is an error: at once where its length is known.</summary>
    public void RestrictTo(long limit)
    {
        _limit = limit;
        if (ExpectedLength > limit || _received > limit)
        {
            throw Fail(Failures.MediaTooLarge(call.Operation, limit, ExpectedLength));
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isDisposed)
        {
            _isDisposed = true;
            response.Dispose();
            if (HandedOut == ExpectedLength)
            {
                End(null);
            }
        }

        base.Dispose(disposing);
    }

    protected override async ValueTask<int> TakeAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        ThrowIfUnreadable();
        cancellationToken.ThrowIfCancellationRequested();
        if (buffer.Length == 0 || (_start == _end && !await ReceiveAsync(cancellationToken).ConfigureAwait(false)))
        {
            return 0;
        }

        var taken = Math.Min(buffer.Length, _end - _start);
        _buffer.AsSpan(_start, taken).CopyTo(buffer.Span);
        _start += taken;
        return taken;
    }

    /// <returns>False at the end of the body.</returns>
    private async ValueTask<bool> ReceiveAsync(CancellationToken cancellationToken)
    {
        if (_isOver)
        {
            return false;
        }

        if (_start == _end)
        {
            _start = _end = 0;
        }

        var read = await WaitForAsync(cancellationToken).ConfigureAwait(false);
        _received += read;
        _end += read;
        if (_received > _limit)
        {
            throw Fail(Failures.MediaTooLarge(call.Operation, _limit, null));
        }

        if (read > 0)
        {
            return true;
        }

        if (_received < ExpectedLength)
        {
            throw Fail(Failures.BrokenOff(call.Operation, _received, ExpectedLength, null));
        }

        _isOver = true;
        End(null);
        return false;
    }

    /// <summary>A source may ignore cancellation, as it does on .NET Framework: the deadline holds nevertheless.</summary>
    private async ValueTask<int> WaitForAsync(CancellationToken cancellationToken)
    {
        DeadlineResult<int> read;
        try
        {
            read = await Deadline.AwaitAsync(time, timeout, ReadSourceAsync, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            _failure = Failures.Cancelled(call.Operation);
            response.Dispose();
            throw;
        }

        if (read.Failure is not { } exception)
        {
            return read.Value;
        }

        var cause = SafeCause.Of(exception, call.Secrets);
        throw Fail(read.IsTimedOut
            ? Failures.Stalled(call.Operation, _received, timeout, cause)
            : Failures.BrokenOff(call.Operation, _received, ExpectedLength, cause));
    }

    private async Task<int> ReadSourceAsync(CancellationToken cancellationToken)
    {
#if NET8_0_OR_GREATER
        _source ??= await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return await _source.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
#else
        _source ??= await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        return await _source.ReadAsync(_buffer, _end, _buffer.Length - _end, cancellationToken).ConfigureAwait(false);
#endif
    }

    private void ThrowIfUnreadable()
    {
        if (_isDisposed || _failure is not null)
        {
            throw _isDisposed ? new ObjectDisposedException("MediaContent.Stream") : new WeixinApiException(_failure!);
        }
    }

    /// <summary>Nothing more is read after a failure: the connection is let go at once.</summary>
    private WeixinApiException Fail(WeixinApiFailure failure)
    {
        _failure = failure;
        response.Dispose();
        var exception = new WeixinApiException(failure);
        End(exception);
        return exception;
    }

    private void End(WeixinApiException? exception)
    {
        var ended = Ended;
        Ended = null;
        ended?.Invoke(exception);
    }
}
