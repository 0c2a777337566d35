namespace WeixinJsSdk.CompatibilityTests.Apps;

/// <summary>
/// A fact about .NET Framework, which Mono stands in for. Only a machine that has nothing but the .NET SDK is spared it, never the one
/// that decides about a change.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MonoFactAttribute : FactAttribute
{
    public const string Mono = "/usr/bin/mono";

    public MonoFactAttribute() => Skip =
        File.Exists(Mono) || Environment.GetEnvironmentVariable("CI") is { Length: > 0 }
            ? null
            : $"There is no {Mono}; bash tests/run.sh installs it.";
}
