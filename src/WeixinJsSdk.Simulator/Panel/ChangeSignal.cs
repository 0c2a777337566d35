namespace WeixinJsSdk.Simulator.Panel;

/// <summary>When an open panel looks at the simulator again: at once after the panel did something, else twice a second.</summary>
internal sealed class ChangeSignal
{
    // By the wall clock: the simulator's own may stand still.
    private static readonly TimeSpan Rhythm = TimeSpan.FromMilliseconds(500);
    private TaskCompletionSource _beat = New();

    public void Beat() => Interlocked.Exchange(ref _beat, New()).TrySetResult();

    /// <summary>Take it before looking, so that no beat is missed.</summary>
    public Task Next => Volatile.Read(ref _beat).Task;

    public static async Task WaitAsync(Task next, CancellationToken cancellationToken)
    {
        using var rest = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(next, Task.Delay(Rhythm, rest.Token)).ConfigureAwait(false);
        await rest.CancelAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
