using Microsoft.AspNetCore.Http;

namespace WeixinJsSdk.AspNetCore;

/// <summary>What the endpoint of <c>MapWeixinJsSdkConfig</c> signs, and for whom.</summary>
public sealed class WeixinJsSdkConfigOptions
{
    /// <summary>The <c>jsApiList</c> of every answer: see <see cref="JsApi"/>. Empty by default.</summary>
    public IList<string> JsApiList { get; set; } = [];

    /// <summary>The <c>openTagList</c> of every answer: see <see cref="OpenTag"/>. Empty by default.</summary>
    public IList<string> OpenTagList { get; set; } = [];

    /// <summary>Whether the client shows every return value in an alert. Off by default.</summary>
    public bool Debug { get; set; }

    /// <summary>
    /// Whether the page may name its interfaces itself, with <c>?apis=chooseImage,scanQRCode</c> in place of <see cref="JsApiList"/>.
    /// Off by default, and <c>apis</c> then ignored.
    /// </summary>
    public bool AllowApisInQuery { get; set; }

    /// <summary>
    /// Whether a request without <c>url</c> is for the page that its <c>Referer</c> names. Off by default: browsers shorten the Referer by the page's
    /// referrer policy, and a signature for a shortened address is an <c>invalid signature</c>.
    /// </summary>
    public bool AllowReferer { get; set; }

    /// <summary>
    /// The hosts of the pages that are signed: <c>example.com</c>, <c>example.com:8443</c> for a port that is not the scheme's own, or
    /// <c>*.example.com</c> for every host below, but not <c>example.com</c> itself. Empty (the default) means the host and port of the
    /// request: see that the application answers only for its own hosts (ASP.NET Core's host filtering, or the proxy), or give a list.
    /// </summary>
    public IList<string> AllowedHosts { get; set; } = [];

    /// <summary>
    /// The allowed hosts of an account, where an endpoint serves several: given the account's name, gives its list in the form of
    /// <see cref="AllowedHosts"/>, and with it decides alone, so that an empty list allows nobody. Null (the default, or as the answer)
    /// for <see cref="AllowedHosts"/>.
    /// </summary>
    public Func<string, IEnumerable<string>?>? AllowedHostsOfAccount { get; set; }

    /// <summary>The account's name in <c>AddWeixinJsSdk</c> or <see cref="IWeixinAccounts"/>; the empty string (the default) is the default account.</summary>
    public string Account { get; set; } = "";

    /// <summary>
    /// Chooses the account by the request, in place of <see cref="Account"/>. Null as the answer, or a name that is no account: 404.
    /// </summary>
    public Func<HttpContext, string?>? AccountSelector { get; set; }
}
