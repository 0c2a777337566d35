namespace WeixinJsSdk.Doctor.Config;

/// <summary>Finds the interface whose call failed. An errMsg begins with its name (<c>chooseImage:permission denied</c>).</summary>
internal static class CalledApi
{
    /// <returns>The name; null if it is not known.</returns>
    public static string? In(JsSdkEvidence evidence) =>
        !string.IsNullOrEmpty(evidence.JsApi) ? evidence.JsApi
        : evidence.ErrMsg?.IndexOf(':') is > 0 and var colon ? JsApi.Find(evidence.ErrMsg.Substring(0, colon).Trim())?.Name
        : null;

    /// <summary>Whether the interface answered ok or cancel, which means that the page was allowed to call it.</summary>
    public static bool HasAnswered(string api, string? errMsg)
    {
        var colon = errMsg?.IndexOf(':') ?? -1;
        var said = colon < 0 ? "" : errMsg!.Substring(colon + 1).Trim().ToLowerInvariant();
        return colon > 0 && errMsg!.Substring(0, colon).Trim().Equals(api, StringComparison.OrdinalIgnoreCase) && (said == "ok" || said.Contains("cancel"));
    }
}
