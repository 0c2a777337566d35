using Microsoft.Extensions.Logging;
using WeixinJsSdk.Credentials;
using WeixinJsSdk.JsSdk;
using WeixinJsSdk.Shared;
using WeixinJsSdk.Signing;
using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk;

/// <summary>
/// The implementation of <see cref="IJsSdkSigner"/>. <c>AddWeixinJsSdk</c> registers one. Without a container, or in a unit test, create it
/// with a ticket provider of your own. Thread-safe.
/// </summary>
public sealed class JsSdkSigner : IJsSdkSigner
{
    private readonly Func<string> _appId;
    private readonly ITicketProvider _tickets;
    private readonly TimeProvider _time;
    private readonly Metrics? _metrics;
    private readonly MisspeltNames? _jsApis;
    private readonly MisspeltNames? _openTags;

    /// <summary>Creates a signer.</summary>
    /// <param name="appId">The account's <c>appid</c>; it must be the one that the tickets belong to. Not empty.</param>
    /// <param name="ticketProvider">The source of the <c>jsapi_ticket</c>.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <exception cref="ArgumentException"><paramref name="appId"/> is null or empty, or <paramref name="ticketProvider"/> is null.</exception>
    public JsSdkSigner(string appId, ITicketProvider ticketProvider, TimeProvider? timeProvider = null)
        : this(Guard.Constant(appId, nameof(appId)), ticketProvider, timeProvider, null, null)
    {
    }

    /// <param name="appId">Called for each signature, since options can be reloaded.</param>
    /// <param name="ticketProvider">The source of the ticket.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <param name="logger">Receives the warnings about misspelt names; null for no logging.</param>
    /// <param name="metrics">Counts the signatures; null for no metrics.</param>
    internal JsSdkSigner(Func<string> appId, ITicketProvider ticketProvider, TimeProvider? timeProvider, ILogger? logger, Metrics? metrics = null)
    {
        _appId = appId;
        _tickets = Guard.NotNull(ticketProvider, nameof(ticketProvider));
        _time = timeProvider ?? TimeProvider.System;
        _metrics = metrics;
        if (logger is not null)
        {
            _jsApis = MisspeltNames.InJsApiList(logger);
            _openTags = MisspeltNames.InOpenTagList(logger);
        }
    }

    /// <inheritdoc/>
    public ValueTask<JsSdkConfig> SignAsync(string url, CancellationToken cancellationToken = default)
    {
        PageUrl.Require(url, nameof(url), out var urlLength);
        return SignAsync(new Page(url, urlLength, NonceStr.Create(), null, [], [], false), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<JsSdkConfig> SignAsync(JsSdkSignRequest request, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(request, nameof(request));
        var url = PageUrl.Require(request.Url, nameof(request.Url), out var urlLength);
        if (request.NonceStr is not null)
        {
            NonceStr.Require(request.NonceStr, nameof(request.NonceStr));
        }

        if (request.Timestamp is { } timestamp)
        {
            SigningTime.Require(timestamp, nameof(request.Timestamp));
        }

        var jsApiList = NameList.Copy(request.JsApiList, nameof(request.JsApiList));
        var openTagList = NameList.Copy(request.OpenTagList, nameof(request.OpenTagList));
        _jsApis?.Check(jsApiList);
        _openTags?.Check(openTagList);
        return SignAsync(
            new Page(url, urlLength, request.NonceStr ?? NonceStr.Create(), request.Timestamp, jsApiList, openTagList, request.Debug),
            cancellationToken);
    }

    private ValueTask<JsSdkConfig> SignAsync(in Page page, CancellationToken cancellationToken)
    {
        var ticket = _tickets.GetTicketAsync(TicketType.JsApi, cancellationToken);
        return ticket.IsCompletedSuccessfully
            ? new ValueTask<JsSdkConfig>(Sign(page, ticket.Result))
            : AwaitTicketAndSignAsync(page, ticket);
    }

    private async ValueTask<JsSdkConfig> AwaitTicketAndSignAsync(Page page, ValueTask<Ticket> ticket) =>
        Sign(page, await ticket.ConfigureAwait(false));

    private JsSdkConfig Sign(in Page page, Ticket? fromProvider)
    {
        var ticket = TicketGuard.Of(_tickets, fromProvider);
        var timestamp = page.Timestamp ?? _time.GetUtcNow().ToUnixTimeSeconds();
        var signature = JsSdkSignature.ComputeUnchecked(ticket.Value, page.NonceStr, timestamp, page.Url, page.UrlLength);
        _metrics?.Signed(SignatureKind.Config);
        return new JsSdkConfig(_appId(), timestamp, page.NonceStr, signature, page.JsApiList, page.OpenTagList, page.Debug);
    }

    /// <summary>A validated copy of a request, which the caller cannot change.</summary>
    private readonly record struct Page(
        string Url,
        int UrlLength,
        string NonceStr,
        long? Timestamp,
        IReadOnlyList<string> JsApiList,
        IReadOnlyList<string> OpenTagList,
        bool Debug);
}
