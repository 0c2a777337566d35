namespace WeixinJsSdk;

/// <summary>The interface whose call failed: an errMsg begins with its name (<c>chooseImage:permission denied</c>).</summary>
internal static class CalledApi
{
    /// <returns>Null where it is not known.</returns>
    public static string? In(JsSdkEvidence evidence) =>
        !string.IsNullOrEmpty(evidence.JsApi) ? evidence.JsApi
        : evidence.ErrMsg?.IndexOf(':') is > 0 and var colon ? JsApi.Find(evidence.ErrMsg.Substring(0, colon).Trim())?.Name
        : null;
}
