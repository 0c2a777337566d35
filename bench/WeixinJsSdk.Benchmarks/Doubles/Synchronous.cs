namespace WeixinJsSdk.Benchmarks.Doubles;

/// <summary>Checks that a cache hit completes synchronously. The benchmark fails otherwise.</summary>
internal static class Synchronous
{
    public static T Result<T>(ValueTask<T> call) => call.IsCompletedSuccessfully
        ? call.Result
        : throw new InvalidOperationException("The call did not complete synchronously.");
}
