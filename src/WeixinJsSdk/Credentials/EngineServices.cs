using Microsoft.Extensions.Logging;
using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk.Credentials;

/// <summary>What all engines of a process share.</summary>
internal sealed record EngineServices(
    TimeProvider Time,
    SharedCache SharedCache,
    IRefreshLock RefreshLock,
    ILogger Logger,
    Metrics Metrics,
    Func<double> Random)
{
    /// <summary>
    /// How far inside the lead this node refreshes, from 0 to 1. The same for all its credentials, so that a token is always refreshed
    /// before the tickets that were fetched with it.
    /// </summary>
    public double NodeJitter { get; } = Random();
}

/// <summary>Chance for spreading nodes over time; nothing that anybody must not guess.</summary>
internal static class Jitter
{
#if NET8_0_OR_GREATER
#pragma warning disable CA5394 // Not a secret.
    public static double Next() => Random.Shared.NextDouble();
#pragma warning restore CA5394
#else
    private static readonly Random Source = new();

    public static double Next()
    {
        lock (Source)
        {
#pragma warning disable CA5394 // Not a secret.
            return Source.NextDouble();
#pragma warning restore CA5394
        }
    }
#endif
}
