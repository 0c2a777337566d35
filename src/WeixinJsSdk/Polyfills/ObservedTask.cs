namespace WeixinJsSdk;

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
}
