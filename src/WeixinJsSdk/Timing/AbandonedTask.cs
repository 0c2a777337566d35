namespace WeixinJsSdk.Timing;

/// <summary>For tasks that whoever waits for them may abandon.</summary>
internal static class AbandonedTask
{
    /// <summary>Its fault does not surface as an unobserved one, whether anybody awaits it or not.</summary>
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

    /// <summary>Releases its result, should it still bring one.</summary>
    public static void ReleaseLate<T>(this Task<T> task, Action<T> release) => _ = task.ContinueWith(
        (done, _) => release(done.Result),
        null,
        CancellationToken.None,
        TaskContinuationOptions.OnlyOnRanToCompletion | TaskContinuationOptions.ExecuteSynchronously,
        TaskScheduler.Default);
}
