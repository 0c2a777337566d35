using WeixinJsSdk.Timing;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Accounts;

/// <summary>Makes a call with a time limit. An application's own provider may throw anything, block and never end.</summary>
internal static class TimedCall
{
    /// <summary>Longer than any wait of the library's own: for the shared cache, the refresh lock and a fetch.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(45);

    public static async Task<CallResult<T>> AskAsync<T>(TimeProvider time, string whom, Func<CancellationToken, Task<T?>> ask)
        where T : class
    {
        var asked = time.GetTimestamp();
        var answer = await Deadline.RunAsync(time, Limit, ask).ConfigureAwait(false);
        return new CallResult<T>(answer.Value, FailureOf(answer, whom), time.GetElapsedTime(asked));
    }

    /// <summary>The message of an application's exception may hold a secret, so that only its type is told.</summary>
    private static WeixinApiException? FailureOf<T>(DeadlineResult<T> answer, string whom) => answer.Failure switch
    {
        null => null,
        WeixinApiException known => known,
        _ when answer.IsTimedOut => new WeixinApiException(Failures.OutOfTime(whom, "it", Limit, null)),
        { } other => new WeixinApiException(Failures.ProviderThrew(whom, other)),
    };
}
