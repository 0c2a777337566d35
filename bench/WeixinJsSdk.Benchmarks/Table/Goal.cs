namespace WeixinJsSdk.Benchmarks.Table;

/// <summary>The builds of the library.</summary>
public enum Build
{
    Net8,
    NetStandard,
}

/// <summary>What a row is to reach with a build; without figures it is only measured.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class GoalAttribute(Build build, double ratio = double.PositiveInfinity) : Attribute
{
    public Build Build => build;

    /// <summary>The most it may take, as a multiple of its baseline's time.</summary>
    public double Ratio => ratio;

    /// <summary>The most it may allocate; negative for any number of bytes.</summary>
    public long Bytes { get; set; } = -1;
}
