using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.AspNetCore.Accounts;
using WeixinJsSdk.AspNetCore.ConfigEndpoint;
using WeixinJsSdk.AspNetCore.TagHelpers;
using WeixinJsSdk.AspNetCore.Telemetry;

namespace WeixinJsSdk.AspNetCore;

/// <summary>
/// <c>&lt;weixin-js-config apis="chooseImage,scanQRCode" nonce="@cspNonce" /&gt;</c>: loads WeChat's script (步骤二) from its official address, from its
/// other host where that fails, and calls <c>wx.config</c> (步骤三) for the page's own address.
/// </summary>
/// <remarks>
/// The page's own scripts that use <c>wx</c> come after it. For pages without an AMD loader. While WeChat is unavailable and there is no
/// valid ticket the page is served without <c>wx.config</c>, which the log and the browser's console say.
/// </remarks>
[HtmlTargetElement("weixin-js-config", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WeixinJsConfigTagHelper : TagHelper
{
    /// <summary>The interfaces the page calls, with commas or white space between them: see <see cref="JsApi"/>.</summary>
    public string? Apis { get; set; }

    /// <summary>The open tags the page uses, with commas or white space between them: see <see cref="OpenTag"/>.</summary>
    public string? OpenTags { get; set; }

    /// <summary>Whether the client shows every return value in an alert. Off by default.</summary>
    public bool Debug { get; set; }

    /// <summary>The nonce of the page's Content-Security-Policy, for every script tag; null or empty for none.</summary>
    public string? Nonce { get; set; }

    /// <summary>The version of WeChat's script, such as <c>1.6.0</c>: see <see cref="JsSdkScript.All"/>. Null (the default) for the least that the page needs.</summary>
    public string? ScriptVersion { get; set; }

    /// <summary>Whether nothing at all is emitted for a browser that is not WeChat's (<c>MicroMessenger</c> in the user agent). Off by default.</summary>
    public bool OnlyInWeixin { get; set; }

    /// <summary>The account's name in <c>AddWeixinJsSdk</c> or <see cref="IWeixinAccounts"/>; the empty string (the default) is the default account.</summary>
    public string Account { get; set; } = "";

    /// <summary>Chooses the account by the request, in place of <see cref="Account"/>: <c>account-selector="Brands.Of"</c>.</summary>
    public Func<HttpContext, string?>? AccountSelector { get; set; }

    /// <summary>The view the tag stands in.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">There is no such account, or no such version of the script; the message says what to do.</exception>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var http = ViewContext.HttpContext;
        if (OnlyInWeixin && !WeixinBrowser.Sent(http))
        {
            output.SuppressOutput();
            return;
        }

        string[] jsApiList = NameList.Split(Apis);
        string[] openTagList = NameList.Split(OpenTags);
        var script = ScriptVersions.Choose(ScriptVersion, jsApiList, openTagList);
        var request = new JsSdkSignRequest(http.GetWeixinPageUrl()) { JsApiList = jsApiList, OpenTagList = openTagList, Debug = Debug };
        var config = await SignAsync(http, request).ConfigureAwait(false);
        var markup = new ScriptMarkup(Nonce);
        output.TagName = null;
        output.Content.SetHtmlContent(markup.Load(script)).AppendHtml(markup.Call(config));
    }

    private async Task<JsSdkConfig?> SignAsync(HttpContext http, JsSdkSignRequest request)
    {
        var account = AccountSelector is null ? Account : AccountSelector(http);
        var signer = http.RequestServices.GetSigner(account ?? throw new InvalidOperationException("account-selector gave no account for this request."));
        try
        {
            return await signer.SignAsync(request, http.RequestAborted).ConfigureAwait(false);
        }
        catch (WeixinApiException exception)
        {
            // WeChat being down is not an outage of the page.
            Log.PageWithoutConfig(http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(Log.Category), exception, account);
            return null;
        }
    }
}
