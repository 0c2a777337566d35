namespace WeixinJsSdk.Telemetry;

/// <summary>Where a caller's credential came from.</summary>
internal enum CredentialLayer
{
    Memory,
    SharedCache,
    Fetch,
}

internal static class CredentialLayers
{
    public static string Name(this CredentialLayer layer) => layer switch
    {
        CredentialLayer.Memory => "memory",
        CredentialLayer.SharedCache => "shared_cache",
        CredentialLayer.Fetch => "fetch",
        _ => throw new ArgumentOutOfRangeException(nameof(layer)),
    };
}
