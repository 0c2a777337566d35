namespace WeixinJsSdk.Testing;

/// <summary>Holds up a call until the test lets it go, and tells the test that it has arrived.</summary>
public sealed class Gate
{
    private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Arrived => _arrived.Task;

    public void Open() => _opened.TrySetResult();

    public async Task PassAsync(CancellationToken cancellationToken = default)
    {
        _arrived.TrySetResult();
        await _opened.Task.WaitAsync(cancellationToken);
    }
}
