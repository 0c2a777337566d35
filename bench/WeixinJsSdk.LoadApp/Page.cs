namespace WeixinJsSdk.LoadApp;

/// <summary>The page for which is signed.</summary>
internal static class Page
{
    public const string Url = "http://127.0.0.1/articles/2026/spring?from=singlemessage";

    public static readonly string[] JsApis =
        [JsApi.UpdateAppMessageShareData, JsApi.UpdateTimelineShareData, JsApi.ChooseImage, JsApi.PreviewImage, JsApi.ScanQRCode];
}
