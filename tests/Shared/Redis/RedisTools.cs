namespace WeixinJsSdk.Tests.Redis;

/// <summary>What a Redis test needs beside the .NET SDK: <c>redis-server</c>.</summary>
internal static class RedisTools
{
    private const string Missing = "redis-server is missing; bash tests/run.sh installs what the tests need.";

    private static string? Server { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Append("/usr/bin")
        .Select(folder => Path.Combine(folder, "redis-server"))
        .FirstOrDefault(File.Exists);

    /// <summary>
    /// Why the Redis tests are not run; null where they are. Only a machine that has nothing but the .NET SDK is spared them, never the
    /// one that decides about a change.
    /// </summary>
    public static string? WhyNotRun { get; } =
        Server is not null || Environment.GetEnvironmentVariable("CI") is { Length: > 0 } ? null : Missing;

    public static string Require() => Server ?? throw new FileNotFoundException(Missing, "redis-server");
}
