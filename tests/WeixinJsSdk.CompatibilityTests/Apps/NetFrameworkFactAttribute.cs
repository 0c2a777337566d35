namespace WeixinJsSdk.CompatibilityTests.Apps;

/// <summary>
/// A fact about .NET Framework: the real one on Windows, and Mono elsewhere. Only a machine that has neither is spared it, never the one
/// that decides about a change.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NetFrameworkFactAttribute : FactAttribute
{
    private const string Mono = "/usr/bin/mono";

    public NetFrameworkFactAttribute() => Skip =
        OperatingSystem.IsWindows() || File.Exists(Mono) || Environment.GetEnvironmentVariable("CI") is { Length: > 0 }
            ? null
            : $"There is no {Mono}; bash tests/run.sh installs it.";

    /// <summary>How a program for .NET Framework is started on this machine.</summary>
    internal static (string File, string[] Arguments) CommandOf(string program, params string[] arguments) =>
        OperatingSystem.IsWindows() ? (program, arguments) : (Mono, [program, .. arguments]);
}
