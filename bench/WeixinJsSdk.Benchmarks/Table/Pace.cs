namespace WeixinJsSdk.Benchmarks.Table;

/// <summary>The number and the duration of the measurements.</summary>
internal sealed record Pace(int Rounds, int Warmups, int Iterations, int IterationMilliseconds)
{
    /// <summary>For accurate figures. Takes some minutes.</summary>
    public static readonly Pace Full = new(5, 6, 12, 100);

    /// <summary>To check that everything works. Takes less than a minute for both builds.</summary>
    public static readonly Pace Short = new(1, 5, 5, 50);
}
