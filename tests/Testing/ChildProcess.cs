using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;

namespace WeixinJsSdk.Testing;

/// <summary>A process that a test has started, spoken to line by line, and that does not outlive it.</summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _disposed;

    /// <param name="file">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">What it finds in its environment beside what is in this one; null takes a variable away.</param>
    public ChildProcess(string file, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string?>>? environment = null)
    {
        _process = new Process
        {
            StartInfo = new ProcessStartInfo(file, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        foreach (var (name, value) in environment ?? [])
        {
            _process.StartInfo.Environment[name] = value;
        }

        _process.OutputDataReceived += (_, output) =>
        {
            if (output.Data is null)
            {
                _lines.Writer.TryComplete();
            }
            else
            {
                _lines.Writer.TryWrite(output.Data);
            }
        };
        _process.ErrorDataReceived += (_, error) => _errors.Enqueue(error.Data ?? "");
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _ = EndAsync();
    }

    /// <summary>Ends with the process, when everything it wrote has been read.</summary>
    public Task Ended => _ended.Task;

    public int ExitCode => _process.ExitCode;

    /// <summary>What it has written to standard error.</summary>
    public string Errors => string.Join(Environment.NewLine, _errors);

    /// <summary>What it writes, until it ends.</summary>
    public IAsyncEnumerable<string> Lines => _lines.Reader.ReadAllAsync();

    /// <summary>Reads the line by which it says that it is ready; it does not live on where it says none.</summary>
    public async Task<string> FirstLineAsync()
    {
        try
        {
            return await LineAsync(_ => true);
        }
        catch (Exception)
        {
            await DisposeAsync();
            throw;
        }
    }

    /// <summary>Reads up to a line.</summary>
    public async Task<string> LineAsync(Func<string, bool> isIt)
    {
        using var patience = new CancellationTokenSource(Patience);
        await foreach (var line in _lines.Reader.ReadAllAsync(patience.Token))
        {
            if (isIt(line))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"{_process.StartInfo.FileName} ended too early: {Errors}");
    }

    public Task SayAsync(string line) => _process.StandardInput.WriteLineAsync(line);

    /// <summary>As <c>kill -9</c>: no farewell.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await Ended;
    }

    /// <summary>Sends the process another signal, such as STOP or CONT.</summary>
    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            await KillAsync();
            _process.Dispose();
        }
    }

    private async Task EndAsync()
    {
        await _process.WaitForExitAsync();
        _ended.TrySetResult();
    }
}
