namespace WeixinJsSdk.Simulator.Explanation;

internal static class NewestCredential
{
    /// <summary>Lists of credentials begin with the oldest.</summary>
    public static string? Newest(this IReadOnlyList<string> credentials) => credentials.Count == 0 ? null : credentials[^1];
}
