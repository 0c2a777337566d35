using BenchmarkDotNet.Loggers;

namespace WeixinJsSdk.Benchmarks.Table;

/// <summary>Prints errors only. The table is printed once, at the end.</summary>
internal sealed class ErrorLogger : ILogger
{
    public string Id => nameof(ErrorLogger);

    public int Priority => 0;

    public void Write(LogKind logKind, string text)
    {
        // BenchmarkDotNet writes comments about its own invocation with leading slashes.
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
