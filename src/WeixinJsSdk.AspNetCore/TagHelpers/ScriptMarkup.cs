using System.Collections.Concurrent;
using System.Text.Encodings.Web;

namespace WeixinJsSdk.AspNetCore.TagHelpers;

/// <summary>Creates the script tags. All values are encoded, so that none can end its tag, attribute or string.</summary>
internal sealed class ScriptMarkup
{
    /// <summary>The markup without a nonce is the same for every request. It is encoded once for each script version.</summary>
    private static readonly ConcurrentDictionary<JsSdkScript, string> WithoutNonce = new();

    private readonly string _nonce;

    public ScriptMarkup(string? nonce) => _nonce = string.IsNullOrEmpty(nonce) ? "" : $" nonce=\"{HtmlEncoder.Default.Encode(nonce)}\"";

    /// <summary>
    /// The tag of the official script, and an inline script that loads it from the backup host if the first host failed. document.write makes
    /// the browser load it before the scripts that follow.
    /// </summary>
    public string Load(JsSdkScript script) => _nonce.Length == 0 ? WithoutNonce.GetOrAdd(script, Write) : Write(script);

    public string Call(JsSdkConfig? config) => Inline(config is null
        ? "console.error(\"wx.config was not called: the server has no valid jsapi_ticket at the moment.\");"
        : $"wx.config({config.ToJson()});");

    private string Write(JsSdkScript script) =>
        Tag(script.Address) + Inline($"window.jWeixin||document.write(\"{JavaScriptEncoder.Default.Encode(Tag(script.FallbackAddress))}\");");

    private string Tag(Uri address) => $"<script{_nonce} src=\"{HtmlEncoder.Default.Encode(address.AbsoluteUri)}\"></script>";

    private string Inline(string code) => $"<script{_nonce}>{code}</script>";
}
