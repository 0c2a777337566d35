using System.Text.RegularExpressions;

namespace WeixinJsSdk.Simulator.Platform;

/// <summary>Hides an AppSecret in a query string or a JSON body before the call is kept.</summary>
internal static partial class SecretMask
{
    public static string Hide(string text) => Secret().Replace(text, "${name}***");

    [GeneratedRegex("""(?<name>[?&]secret=|"secret"\s*:\s*")[^&"]*""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
