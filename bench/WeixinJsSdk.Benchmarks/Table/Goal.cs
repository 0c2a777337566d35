namespace WeixinJsSdk.Benchmarks.Table;

/// <summary>The builds of the library.</summary>
public enum Build
{
    Net8,
    NetStandard,
}

/// <summary>The goal of a row with a build. Without values the row is only measured.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class GoalAttribute(Build build, double ratio = double.PositiveInfinity) : Attribute
{
    public Build Build => build;

    /// <summary>The maximum time, as a multiple of the baseline's.</summary>
    public double Ratio => ratio;

    /// <summary>The maximum number of allocated bytes; negative for no limit.</summary>
    public long Bytes { get; set; } = -1;
}
