using WeixinJsSdk.Polyfills;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Accounts;

/// <summary>Puts a question with a time limit. An application's own provider may throw anything, block and take for ever.</summary>
internal static class TimedCall
{
    /// <summary>Longer than any wait of the library's own: for the shared cache, the refresh lock and a fetch.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);

    public static async Task<CallResult<T>> AskAsync<T>(TimeProvider time, string whom, Func<CancellationToken, Task<T?>> ask)
        where T : class
    {
        var asked = time.GetTimestamp();
        using var deadline = time.CreateCancellationTokenSource(Patience);
        var token = deadline.Token;
        try
        {
            var value = await Task.Run(() => ask(token), CancellationToken.None).Observed()
                .WaitAsync(Timeout.InfiniteTimeSpan, time, token).ConfigureAwait(false);
            return new CallResult<T>(value, null, time.GetElapsedTime(asked));
        }
        catch (WeixinApiException exception)
        {
            return new CallResult<T>(null, exception, time.GetElapsedTime(asked));
        }
        catch (Exception exception)
        {
            // Its message is anybody's, and may hold a secret; its type says enough to go on with.
            var failure = token.IsCancellationRequested
                ? Failures.OutOfTime(whom, "it", Patience, null)
                : Failures.ProviderThrew(whom, exception);
            return new CallResult<T>(null, new WeixinApiException(failure), time.GetElapsedTime(asked));
        }
    }
}
