using Microsoft.AspNetCore.Http;

namespace WeixinJsSdk.AspNetCore;

/// <summary>The options of <c>MapWeixinJsSdkConfig</c>.</summary>
public sealed class WeixinJsSdkConfigOptions
{
    /// <summary>The <c>jsApiList</c> of every answer: see <see cref="JsApi"/>. Empty by default.</summary>
    public IList<string> JsApiList { get; set; } = [];

    /// <summary>The <c>openTagList</c> of every answer: see <see cref="OpenTag"/>. Empty by default.</summary>
    public IList<string> OpenTagList { get; set; } = [];

    /// <summary>Whether the client shows every return value in an alert. Off by default.</summary>
    public bool Debug { get; set; }

    /// <summary>
    /// Whether the page may send its interfaces itself, with <c>?apis=chooseImage,scanQRCode</c> in place of <see cref="JsApiList"/>.
    /// Off by default: <c>apis</c> is then ignored.
    /// </summary>
    public bool AllowApisInQuery { get; set; }

    /// <summary>
    /// Whether the <c>Referer</c> of a request without <c>url</c> is signed. Off by default: browsers shorten the Referer according to the page's
    /// referrer policy, and WeChat rejects the signature of a shortened address (<c>invalid signature</c>).
    /// </summary>
    public bool AllowReferer { get; set; }

    /// <summary>
    /// The hosts of the pages that the endpoint signs: <c>example.com</c>, <c>example.com:8443</c> for a port other than the default one, or
    /// <c>*.example.com</c> for all subdomains, without <c>example.com</c> itself. Empty (the default) means the host and port of the
    /// request: in that case the application must accept its own hosts only (with ASP.NET Core's host filtering, or in the proxy).
    /// </summary>
    public IList<string> AllowedHosts { get; set; } = [];

    /// <summary>
    /// Returns the allowed hosts for the name of an account, for an endpoint that serves several accounts. The list has the form of
    /// <see cref="AllowedHosts"/> and replaces it, so that an empty list allows no host. <see cref="AllowedHosts"/> applies if the function
    /// is null (the default) or returns null.
    /// </summary>
    public Func<string, IEnumerable<string>?>? AllowedHostsOfAccount { get; set; }

    /// <summary>The account's name in <c>AddWeixinJsSdk</c> or <see cref="IWeixinAccounts"/>; the empty string (the default) is the default account.</summary>
    public string Account { get; set; } = "";

    /// <summary>
    /// Chooses the account for the request, in place of <see cref="Account"/>. The endpoint answers 404 if it returns null or an unknown name.
    /// </summary>
    public Func<HttpContext, string?>? AccountSelector { get; set; }
}
