namespace WeixinJsSdk.Timing;

/// <summary>
/// Runs an operation within a time limit, by the application's clock. The limit holds even where the operation ignores cancellation or
/// blocks its thread: it is abandoned then, and its fault is observed.
/// </summary>
internal static class Deadline
{
    /// <summary>Starts the operation on a thread of its own, since it may block before it returns its task.</summary>
    /// <param name="time">The application's clock.</param>
    /// <param name="limit">How long the operation may take.</param>
    /// <param name="operation">The operation. Its token is cancelled at the limit and when the caller cancels.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="OperationCanceledException">The caller has cancelled.</exception>
    public static Task<DeadlineResult<T>> RunAsync<T>(
        TimeProvider time, TimeSpan limit, Func<CancellationToken, Task<T>> operation, CancellationToken cancellationToken = default) =>
        RunAsync(time, limit, operation, null, cancellationToken);

    /// <summary>The same for an operation whose result must be released, even if it comes when nobody waits for it any more.</summary>
    public static Task<DeadlineResult<T>> RunAsync<T>(
        TimeProvider time, TimeSpan limit, Func<CancellationToken, Task<T>> operation, Action<T>? releaseLate, CancellationToken cancellationToken = default) =>
        AwaitAsync(time, limit, token => Task.Run(() => operation(token), CancellationToken.None), releaseLate, cancellationToken);

    /// <summary>Starts the operation on the caller's thread: for one that is known to return its task at once.</summary>
    public static Task<DeadlineResult<T>> AwaitAsync<T>(
        TimeProvider time, TimeSpan limit, Func<CancellationToken, Task<T>> operation, CancellationToken cancellationToken) =>
        AwaitAsync(time, limit, operation, null, cancellationToken);

    private static async Task<DeadlineResult<T>> AwaitAsync<T>(
        TimeProvider time, TimeSpan limit, Func<CancellationToken, Task<T>> operation, Action<T>? releaseLate, CancellationToken cancellationToken)
    {
        using var timer = time.CreateCancellationTokenSource(limit);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        var running = operation(either.Token).Observed();
        try
        {
            return new DeadlineResult<T>(await running.WaitAsync(Timeout.InfiniteTimeSpan, time, either.Token).ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            if (releaseLate is not null)
            {
                running.ReleaseLate(releaseLate);
            }

            cancellationToken.ThrowIfCancellationRequested();
            return new DeadlineResult<T>(exception, timer.IsCancellationRequested);
        }
    }
}

/// <summary>How an operation with a time limit ended: with its result, with its own failure, or at the limit.</summary>
internal readonly struct DeadlineResult<T>
{
    public DeadlineResult(T value) => Value = value;

    public DeadlineResult(Exception failure, bool isTimedOut)
    {
        Failure = failure;
        IsTimedOut = isTimedOut;
    }

    /// <summary>What the operation returned; the default value where it did not succeed.</summary>
    public T? Value { get; }

    /// <summary>Why it did not succeed; null where it did.</summary>
    public Exception? Failure { get; }

    /// <summary>Whether the limit was reached.</summary>
    public bool IsTimedOut { get; }
}

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
