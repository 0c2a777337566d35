namespace WeixinJsSdk.Simulator.Panel;

/// <summary>Tells an open panel when to read the simulator again: at once after an action of the panel, otherwise twice a second.</summary>
internal sealed class ChangeSignal
{
    // By the wall clock, since the simulator's clock may stand still.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);
    private TaskCompletionSource _changed = New();

    public void Raise() => Interlocked.Exchange(ref _changed, New()).TrySetResult();

    /// <summary>Read it before the simulator is read, so that no change is missed.</summary>
    public Task Next => Volatile.Read(ref _changed).Task;

    public static async Task WaitAsync(Task next, CancellationToken cancellationToken)
    {
        using var rest = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(next, Task.Delay(Interval, rest.Token)).ConfigureAwait(false);
        await rest.CancelAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
