using WeixinJsSdk.Timing;
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
        var result = await Deadline.RunAsync(time, Limit, call).ConfigureAwait(false);
        return new CallResult<T>(result.Value, FailureOf(result, callee), time.GetElapsedTime(started));
    }

    /// <summary>The message of a foreign exception may contain a secret. Its type is enough for the report.</summary>
    private static WeixinApiException? FailureOf<T>(DeadlineResult<T> result, string callee) => result.Failure switch
    {
        null => null,
        WeixinApiException known => known,
        _ when result.IsTimedOut => new WeixinApiException(Failures.OutOfTime(callee, "it", Limit, null)),
        { } other => new WeixinApiException(Failures.ProviderThrew(callee, other)),
    };
}
