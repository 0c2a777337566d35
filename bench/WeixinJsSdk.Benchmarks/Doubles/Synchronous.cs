namespace WeixinJsSdk.Benchmarks.Doubles;

/// <summary>Holds a hit to its promise: it completes synchronously, or the benchmark fails.</summary>
internal static class Synchronous
{
    public static T Result<T>(ValueTask<T> call) => call.IsCompletedSuccessfully
        ? call.Result
        : throw new InvalidOperationException("The call did not complete synchronously.");
}
