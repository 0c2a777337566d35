using System.Diagnostics;

namespace WeixinJsSdk.ClusterTests.Node;

/// <summary>The load on a node: so many callers at once, each with a page every 50 ms.</summary>
internal sealed class Callers(IJsSdkSigner signer, Journal journal)
{
    private const int Number = 4;
    private const string Url = "https://example.com/page?x=1#top";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private volatile bool _warm;

    public Task RunAsync(CancellationToken stopping) => Task.WhenAll(Enumerable.Range(0, Number).Select(_ => CallAsync(stopping)));

    private async Task CallAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await SignAsync();
            }
            catch (WeixinApiException exception)
            {
                journal.Failed(exception);
            }

            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    private async Task SignAsync()
    {
        var cold = !_warm;
        var started = Stopwatch.GetTimestamp();
        var signing = signer.SignAsync(Url, CancellationToken.None);

        // Whether a caller waits is seen from the task, not from a clock: a busy machine is slow for those who do not wait as well.
        var waits = !signing.IsCompleted;
        var config = await signing;
        _warm = true;
        journal.Signed(new SignedPage(Url, config.AppId, config.Timestamp, config.NonceStr, config.Signature));
        if (waits)
        {
            journal.Waited(new CallerWait(DateTimeOffset.UtcNow, cold, Stopwatch.GetElapsedTime(started).TotalSeconds));
        }
    }
}
