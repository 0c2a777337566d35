namespace WeixinJsSdk.Polyfills;

/// <summary>For tasks that may be abandoned: their fault must not surface as an unobserved one.</summary>
internal static class ObservedTask
{
    public static T Observed<T>(this T task)
        where T : Task
    {
        _ = task.ContinueWith(
            static done => _ = done.Exception,
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
        return task;
    }

    /// <summary>
    /// Awaits a task that may be deaf to cancellation. Who is left behind when the token is cancelled releases its fruit by itself,
    /// should it still bring one.
    /// </summary>
    public static async Task<T> OrAbandonAsync<T>(this Task<T> task, TimeProvider time, CancellationToken cancellationToken)
        where T : IDisposable
    {
        try
        {
            return await task.Observed().WaitAsync(Timeout.InfiniteTimeSpan, time, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            _ = task.ContinueWith(
                static done => done.Result.Dispose(),
                CancellationToken.None,
                TaskContinuationOptions.OnlyOnRanToCompletion | TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
            throw;
        }
    }
}
