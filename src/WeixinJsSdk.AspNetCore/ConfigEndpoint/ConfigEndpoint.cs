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

    /// <summary>Handles a request without parameter binding: it reads the query strictly itself.</summary>
    public async Task ExecuteAsync(HttpContext context) =>
        await (await AnswerAsync(context, null, null).ConfigureAwait(false)).ExecuteAsync(context).ConfigureAwait(false);

    /// <param name="context">The request.</param>
    /// <param name="url">Declared for OpenAPI only. <see cref="ConfigQuery"/> reads the value.</param>
    /// <param name="apis">See <paramref name="url"/>.</param>
    public async Task<IResult> AnswerAsync(
        HttpContext context,
        [FromQuery, Description("encodeURIComponent(location.href.split('#')[0])")] string? url,
        [FromQuery, Description("The interfaces the page calls, separated by commas, where the server allows the page to name them.")] string? apis)
    {
        // A signature is valid for one address and one timestamp. It must not be cached.
        context.Response.Headers.CacheControl = "no-store";
        var requested = RequestedUrl(context.Request);
        if (requested.Value is null)
        {
            return ConfigProblem.BadUrl(requested.Problem ?? "url is missing.");
        }

        if (PageAddress.Parse(requested.Value, out var problem) is not { } page)
        {
            SuspiciousAddress.ReportRefused(context, requested.Value);
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
            return ConfigProblem.HostNotAllowed();
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

    private ConfigQuery RequestedUrl(HttpRequest request)
    {
        var requested = ConfigQuery.Read(request, "url");
        var missing = requested is { Value: null, Problem: null };
        return missing && options.AllowReferer && request.Headers.Referer is [{ Length: > 0 } referer]
            ? new ConfigQuery(referer, null)
            : requested;
    }

    private IReadOnlyList<string>? JsApisFor(HttpRequest request, out string problem)
    {
        problem = "";
        if (!options.AllowApisInQuery)
        {
            return _jsApiList;
        }

        var requested = ConfigQuery.Read(request, "apis");
        problem = requested.Problem ?? "";
        return requested switch
        {
            { Problem: not null } => null,
            { Value: null } => _jsApiList,
            { Value: var names } => NameList.Read(names, out problem),
        };
    }

    /// <summary>An unknown name in the options is an error of the application. An unknown name that was chosen for the request is not.</summary>
    private IJsSdkSigner? FindSigner(IServiceProvider services, string account) => options.AccountSelector is null
        ? services.GetSigner(account)
        : services.FindSigner(account);
}
