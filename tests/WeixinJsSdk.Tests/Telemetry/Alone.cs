namespace WeixinJsSdk.Tests.Telemetry;

/// <summary>Tests that see the whole process, or must not be seen by it, do not run beside others.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "Alone in the process";
}
