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
/// <c>&lt;weixin-js-config apis="chooseImage,scanQRCode" nonce="@cspNonce" /&gt;</c>: loads WeChat's script (步骤二) from its official address, or from the
/// backup host if that fails, and calls <c>wx.config</c> (步骤三) for the address of the page.
/// </summary>
/// <remarks>
/// Put the page's own scripts that use <c>wx</c> after the tag. It does not support pages with an AMD loader. While WeChat is unavailable and
/// there is no valid ticket, the page is served without <c>wx.config</c>. The log and the browser's console then contain an error.
/// </remarks>
[HtmlTargetElement("weixin-js-config", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WeixinJsConfigTagHelper : TagHelper
{
    /// <summary>The interfaces that the page calls, separated by commas or white space: see <see cref="JsApi"/>.</summary>
    public string? Apis { get; set; }

    /// <summary>The open tags that the page uses, separated by commas or white space: see <see cref="OpenTag"/>.</summary>
    public string? OpenTags { get; set; }

    /// <summary>Whether the client shows every return value in an alert. Off by default.</summary>
    public bool Debug { get; set; }

    /// <summary>The nonce of the page's Content-Security-Policy, which every script tag gets; null or empty for none.</summary>
    public string? Nonce { get; set; }

    /// <summary>The version of WeChat's script, such as <c>1.6.0</c>: see <see cref="JsSdkScript.All"/>. Null (the default) for the oldest version that the page needs.</summary>
    public string? ScriptVersion { get; set; }

    /// <summary>Whether the tag is left out for browsers other than WeChat's (those without <c>MicroMessenger</c> in the user agent). Off by default.</summary>
    public bool OnlyInWeixin { get; set; }

    /// <summary>The account's name in <c>AddWeixinJsSdk</c> or <see cref="IWeixinAccounts"/>; the empty string (the default) is the default account.</summary>
    public string Account { get; set; } = "";

    /// <summary>Chooses the account for the request, in place of <see cref="Account"/>: <c>account-selector="Brands.Of"</c>.</summary>
    public Func<HttpContext, string?>? AccountSelector { get; set; }

    /// <summary>The context of the view that contains the tag. Razor sets it.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">There is no account with this name, or no such version of the script. The message says what to do.</exception>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var http = ViewContext.HttpContext;
        if (OnlyInWeixin && !WeixinBrowser.IsDetected(http))
        {
            output.SuppressOutput();
            return;
        }

        var jsApiList = NameList.Split(Apis);
        var openTagList = NameList.Split(OpenTags);
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
        var signer = http.RequestServices.GetSigner(account ?? throw new InvalidOperationException("account-selector returned no account for this request."));
        try
        {
            return await signer.SignAsync(request, http.RequestAborted).ConfigureAwait(false);
        }
        catch (WeixinApiException exception)
        {
            // An outage of WeChat must not become an outage of the page.
            Log.PageWithoutConfig(http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(Log.Category), AccountName.InLog(account), exception.Message);
            return null;
        }
    }
}
