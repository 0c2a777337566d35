using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk.Credentials;

/// <summary>
/// The name of a credential in the shared cache: account, kind and token mode, never a secret. The account comes last and is the only
/// part that is not from a fixed set, so that no two credentials share a key whatever an AppId looks like.
/// </summary>
internal static class CredentialKey
{
    /// <summary>Part of the key, so that nodes with different formats run side by side during a deployment.</summary>
    private const string FormatVersion = "v1";

    public static string Of(WeixinJsSdkOptions options, CredentialKind kind, bool hasOwnTokenSource)
    {
        var mode = hasOwnTokenSource ? "own" : options.TokenEndpoint == TokenEndpoint.Classic ? "classic" : "stable";
        return $"{options.CacheKeyPrefix}:{FormatVersion}:{mode}:{kind.Name()}:{options.AppId}";
    }

    public static string LockOf(string key) => key + ":lock";
}
