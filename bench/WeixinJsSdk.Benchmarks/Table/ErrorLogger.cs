using BenchmarkDotNet.Loggers;

namespace WeixinJsSdk.Benchmarks.Table;

/// <summary>Lets through what went wrong, and nothing else: the table is printed once, at the end.</summary>
internal sealed class ErrorLogger : ILogger
{
    public string Id => nameof(ErrorLogger);

    public int Priority => 0;

    public void Write(LogKind logKind, string text)
    {
        // What begins with slashes are BenchmarkDotNet's remarks on how it was called.
        if (logKind == LogKind.Error && !text.StartsWith("//", StringComparison.Ordinal))
        {
            Console.Error.Write(text);
        }
    }

    public void WriteLine()
    {
    }

    public void WriteLine(LogKind logKind, string text) => Write(logKind, text + Environment.NewLine);

    public void Flush()
    {
    }
}
