using System.ComponentModel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.AspNetCore.Accounts;

namespace WeixinJsSdk.AspNetCore.ConfigEndpoint;

/// <summary>Answers <c>GET ?url=</c> with the argument of <c>wx.config</c>.</summary>
internal sealed class ConfigEndpoint(WeixinJsSdkConfigOptions options)
{
    private readonly HostRules _hosts = new(options);
    private readonly string[] _jsApiList = NameList.Of(options.JsApiList, nameof(options.JsApiList));
    private readonly string[] _openTagList = NameList.Of(options.OpenTagList, nameof(options.OpenTagList));

    /// <summary>The whole of a request, by the strict reading of its query alone.</summary>
    public async Task ExecuteAsync(HttpContext context) =>
        await (await AnswerAsync(context, null, null).ConfigureAwait(false)).ExecuteAsync(context).ConfigureAwait(false);

    /// <param name="context">The request.</param>
    /// <param name="url">Described here for OpenAPI; read by <see cref="ConfigQuery"/>.</param>
    /// <param name="apis">As <paramref name="url"/>.</param>
    public async Task<IResult> AnswerAsync(
        HttpContext context,
        [FromQuery, Description("encodeURIComponent(location.href.split('#')[0])")] string? url,
        [FromQuery, Description("The interfaces the page calls, separated by commas, where the server allows the page to name them.")] string? apis)
    {
        // A signature is for one address and one moment: nobody may keep it.
        context.Response.Headers.CacheControl = "no-store";
        var asked = AskedUrl(context.Request);
        if (asked.Value is null)
        {
            return ConfigProblem.BadUrl(asked.Problem ?? "url is missing.");
        }

        if (PageAddress.Judge(asked.Value, out var problem) is not { } page)
        {
            SuspiciousAddress.ReportRefused(context, asked.Value);
            return ConfigProblem.BadUrl(problem);
        }

        var account = options.AccountSelector is { } select ? select(context) : options.Account;
        var signer = account is null ? null : FindSigner(context.RequestServices, account);
        if (signer is null)
        {
            return ConfigProblem.NoAccount();
        }

        if (!_hosts.Allow(context.Request, account!, page.Host))
        {
            return ConfigProblem.ForeignHost();
        }

        if (JsApisFor(context.Request, out problem) is not { } jsApiList)
        {
            return ConfigProblem.BadApis(problem);
        }

        SuspiciousAddress.Report(context, page);
        var request = new JsSdkSignRequest(page.Text) { JsApiList = jsApiList, OpenTagList = _openTagList, Debug = options.Debug };
        return await SignAsync(context, signer, request).ConfigureAwait(false);
    }

    private static async Task<IResult> SignAsync(HttpContext context, IJsSdkSigner signer, JsSdkSignRequest request)
    {
        try
        {
            var config = await signer.SignAsync(request, context.RequestAborted).ConfigureAwait(false);
            return new ConfigText(config.ToJson());
        }
        catch (WeixinApiException exception)
        {
            var time = context.RequestServices.GetService<TimeProvider>() ?? TimeProvider.System;
            return ConfigProblem.Unavailable(context.Response, exception.RetryAt - time.GetUtcNow());
        }
    }

    private ConfigQuery AskedUrl(HttpRequest request)
    {
        var asked = ConfigQuery.Read(request, "url");
        var missing = asked is { Value: null, Problem: null };
        return missing && options.AllowReferer && request.Headers.Referer is [{ Length: > 0 } referer]
            ? new ConfigQuery(referer, null)
            : asked;
    }

    private IReadOnlyList<string>? JsApisFor(HttpRequest request, out string problem)
    {
        problem = "";
        if (!options.AllowApisInQuery)
        {
            return _jsApiList;
        }

        var asked = ConfigQuery.Read(request, "apis");
        problem = asked.Problem ?? "";
        return asked switch
        {
            { Problem: not null } => null,
            { Value: null } => _jsApiList,
            { Value: var names } => NameList.Read(names, out problem),
        };
    }

    /// <summary>A name from the options must be an account; one that was chosen by the request need not.</summary>
    private IJsSdkSigner? FindSigner(IServiceProvider services, string account) => options.AccountSelector is null
        ? services.GetSigner(account)
        : services.FindSigner(account);
}
