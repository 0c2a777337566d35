using System.Text.Json;
using WeixinJsSdk.ClusterTests.Node;

namespace WeixinJsSdk.ClusterTests;

/// <summary>One node process, and what it has reported.</summary>
internal sealed class FleetNode : IAsyncDisposable
{
    private readonly ChildProcess _process;
    private readonly List<NodeReport> _reports = [];
    private readonly TaskCompletionSource _warm = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _reading = Task.CompletedTask;

    private FleetNode(string name, ChildProcess process) => (Name, _process) = (name, process);

    public string Name { get; }

    /// <summary>Complete once it has ended.</summary>
    public IReadOnlyList<NodeReport> Reports => _reports;

    /// <summary>Ends with its first signature.</summary>
    public Task Warm => _warm.Task.WaitAsync(TimeSpan.FromSeconds(30));

    public static async Task<FleetNode> StartAsync(string name, params string[] settings)
    {
        var process = Programs.Start("WeixinJsSdk.ClusterTests.Node", [name, .. settings]);
        (await process.FirstLineAsync()).Should().Be("ready");
        return new FleetNode(name, process);
    }

    public async Task GoAsync()
    {
        await _process.SayAsync("go");
        _reading = ReadAsync();
    }

    public async Task StopAsync()
    {
        await _process.SayAsync("stop");
        await _process.Ended.WaitAsync(TimeSpan.FromSeconds(15));
        await _reading;
        _process.ExitCode.Should().Be(0, $"{Name} must end by itself: {_process.Errors}");
    }

    public async Task KillAsync()
    {
        await _process.KillAsync();
        await _reading;
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private async Task ReadAsync()
    {
        await foreach (var line in _process.Lines)
        {
            // The last line of a node that was killed may be cut off.
            if (line.EndsWith('}'))
            {
                _reports.Add(JsonSerializer.Deserialize<NodeReport>(line)!);
                if (_reports[^1].Judged > 0)
                {
                    _warm.TrySetResult();
                }
            }
        }

        _warm.TrySetException(new InvalidOperationException($"{Name} ended before its first signature: {_process.Errors}"));
    }
}
