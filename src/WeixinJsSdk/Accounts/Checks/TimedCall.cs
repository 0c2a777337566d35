using WeixinJsSdk.Polyfills;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Accounts;

/// <summary>Makes a call with a time limit. An application's own provider may throw any exception, block, or never complete.</summary>
internal static class TimedCall
{
    /// <summary>Longer than the longest wait of the library itself for the shared cache, the refresh lock and a fetch together.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(45);

    public static async Task<CallResult<T>> RunAsync<T>(TimeProvider time, string callee, Func<CancellationToken, Task<T?>> call)
        where T : class
    {
        var started = time.GetTimestamp();
        using var deadline = time.CreateCancellationTokenSource(Limit);
        var token = deadline.Token;
        try
        {
            var value = await Task.Run(() => call(token), CancellationToken.None).Observed()
                .WaitAsync(Timeout.InfiniteTimeSpan, time, token).ConfigureAwait(false);
            return new CallResult<T>(value, null, time.GetElapsedTime(started));
        }
        catch (WeixinApiException exception)
        {
            return new CallResult<T>(null, exception, time.GetElapsedTime(started));
        }
        catch (Exception exception)
        {
            // The message of a foreign exception may contain a secret. Its type is enough for the report.
            var failure = token.IsCancellationRequested
                ? Failures.OutOfTime(callee, "it", Limit, null)
                : Failures.ProviderThrew(callee, exception);
            return new CallResult<T>(null, new WeixinApiException(failure), time.GetElapsedTime(started));
        }
    }
}
