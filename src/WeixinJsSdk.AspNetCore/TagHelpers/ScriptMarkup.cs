using System.Collections.Concurrent;
using System.Text.Encodings.Web;

namespace WeixinJsSdk.AspNetCore.TagHelpers;

/// <summary>The script tags. No value can break out of its tag, attribute or string.</summary>
internal sealed class ScriptMarkup
{
    /// <summary>What never changes is encoded once: without a nonce there is one text for each of the few scripts.</summary>
    private static readonly ConcurrentDictionary<JsSdkScript, string> WithoutNonce = new();

    private readonly string _nonce;

    public ScriptMarkup(string? nonce) => _nonce = string.IsNullOrEmpty(nonce) ? "" : $" nonce=\"{HtmlEncoder.Default.Encode(nonce)}\"";

    /// <summary>
    /// The official script; where its host gave nothing, the other host is written after it, so that it too is there before what follows.
    /// </summary>
    public string Load(JsSdkScript script) => _nonce.Length == 0 ? WithoutNonce.GetOrAdd(script, Write) : Write(script);

    public string Call(JsSdkConfig? config) => Inline(config is null
        ? "console.error(\"wx.config was not called: WeChat gives the server no jsapi_ticket at the moment.\");"
        : $"wx.config({config.ToJson()});");

    private string Write(JsSdkScript script) =>
        Tag(script.Address) + Inline($"window.jWeixin||document.write(\"{JavaScriptEncoder.Default.Encode(Tag(script.FallbackAddress))}\");");

    private string Tag(Uri address) => $"<script{_nonce} src=\"{HtmlEncoder.Default.Encode(address.AbsoluteUri)}\"></script>";

    private string Inline(string code) => $"<script{_nonce}>{code}</script>";
}
