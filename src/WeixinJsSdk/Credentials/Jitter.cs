namespace WeixinJsSdk.Credentials;

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
