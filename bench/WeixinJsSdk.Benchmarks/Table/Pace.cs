namespace WeixinJsSdk.Benchmarks.Table;

/// <summary>How long is measured.</summary>
internal sealed record Pace(int Rounds, int Warmups, int Iterations, int IterationMilliseconds)
{
    /// <summary>For figures that are to be quoted: some minutes.</summary>
    public static readonly Pace Full = new(5, 6, 12, 100);

    /// <summary>To see that everything still runs: under a minute for both builds.</summary>
    public static readonly Pace Short = new(1, 5, 5, 50);
}
