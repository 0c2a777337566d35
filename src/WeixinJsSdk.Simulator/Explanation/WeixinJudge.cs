using System.Text.Json;
using WeixinJsSdk.Simulator.Accounts;
using WeixinJsSdk.Simulator.Explanation;
using WeixinJsSdk.Simulator.Judge;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator;

/// <summary>
/// The app's part of the JS-SDK: verifies what a page sends over the bridge. It recomputes every signature with code of its own. A verdict is final
/// before the doctor explains it.
/// </summary>
public sealed class WeixinJudge
{
    private const int Capacity = 1000;
    private readonly Queue<Verdict> _verdicts = new();
    private long _kept;
    private readonly ClientVersions _versions = new();
    private readonly ConfigJudge _config;
    private readonly CallJudge _call;
    private readonly ClientSessions _sessions;
    private readonly Explainer _explainer;

    internal WeixinJudge(AccountDirectory accounts)
    {
        var verified = new VerifiedConfigs();
        _config = new ConfigJudge(accounts, verified);
        _call = new CallJudge(accounts, verified, _versions);
        _sessions = new ClientSessions(Client);
        _explainer = new Explainer(accounts);
    }

    /// <summary>The device of calls that name no session.</summary>
    public SimulatedClient Client { get; } = new();

    /// <summary>The last thousand verdicts, the oldest first; a copy.</summary>
    public IReadOnlyList<Verdict> Verdicts
    {
        get
        {
            lock (_verdicts)
            {
                return [.. _verdicts];
            }
        }
    }

    /// <summary>Judges <c>preVerifyJSAPI</c>.</summary>
    /// <param name="pageUrl">The page's address, <c>location.href</c>; what follows a <c>#</c> is left out.</param>
    /// <param name="appId"><c>verifyAppId</c>.</param>
    /// <param name="timestamp"><c>verifyTimestamp</c>, as text.</param>
    /// <param name="nonceStr"><c>verifyNonceStr</c>.</param>
    /// <param name="signature"><c>verifySignature</c>.</param>
    /// <param name="jsApiList"><c>verifyJsApiList</c>, in JS or bridge names; null names are ignored, as the app ignores what is no string.</param>
    /// <param name="client">The device; null for <see cref="Client"/>.</param>
    /// <returns>The verdict: <c>config:ok</c>, or why not.</returns>
    public Verdict VerifyConfig(
        string pageUrl, string? appId, string? timestamp, string? nonceStr, string? signature, IEnumerable<string>? jsApiList, SimulatedClient? client = null)
    {
        ArgumentNullException.ThrowIfNull(pageUrl);
        return VerifyConfig(pageUrl, new WxConfig(appId ?? "", timestamp ?? "", nonceStr ?? "", signature ?? ""), [.. (jsApiList ?? []).Where(name => name is not null)], client ?? Client);
    }

    /// <summary>Judges any call of a page over the bridge.</summary>
    /// <param name="pageUrl">The page's address, <c>location.href</c>; what follows a <c>#</c> is left out.</param>
    /// <param name="api">The interface, by its bridge name (<c>preVerifyJSAPI</c>, <c>batchAddCard</c>) or its JS name.</param>
    /// <param name="parameters">What jweixin sent, an object; the members of config (<c>verifyAppId</c> …) included.</param>
    /// <param name="client">The device; null for <see cref="Client"/>.</param>
    /// <returns>The verdict.</returns>
    public Verdict Verify(string pageUrl, string api, JsonElement parameters, SimulatedClient? client = null)
    {
        ArgumentNullException.ThrowIfNull(pageUrl);
        ArgumentException.ThrowIfNullOrEmpty(api);
        client ??= Client;
        if (BridgeNames.ToJsName(api) != BridgeNames.Config)
        {
            var decision = _call.Decide(pageUrl, api, parameters, client);
            return Keep(new Verdict(decision, decision.Allowed ? null : _explainer.OfCall(decision, parameters, client)));
        }

        // jweixin sends the appId twice; the app accepts neither if they differ.
        var config = WxConfig.Of(parameters);
        var appId = parameters.Member("appId") is { } sent && sent.ToString() != config.AppId ? "" : config.AppId;
        return VerifyConfig(pageUrl, config with { AppId = appId }, parameters.Texts("verifyJsApiList"), client);
    }

    /// <summary>As <see cref="Verify"/>, from JSON to JSON, for the bridge's page.</summary>
    /// <param name="json">
    /// <c>{"url": location.href, "api": "preVerifyJSAPI", "params": {…}, "session": "…"}</c>; <c>session</c> names the device and may be left out.
    /// </param>
    /// <returns>The verdict as <see cref="Verdict.ToJson"/> writes it.</returns>
    /// <exception cref="JsonException">The text is not JSON, or lacks <c>url</c> or <c>api</c>.</exception>
    public string VerifyJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        var call = document.RootElement;
        var url = call.Text("url");
        var api = call.Text("api");
        if (url.Length == 0 || api.Length == 0)
        {
            throw new JsonException("url and api are required: {\"url\": location.href, \"api\": …, \"params\": {…}}.");
        }

        var session = call.Text("session");
        return Verify(url, api, call.Member("params") ?? default, session.Length == 0 ? Client : ClientOf(session)).ToJson();
    }

    /// <summary>The device of one session, which has the settings of <see cref="Client"/> until its own are set. The last thousand are kept.</summary>
    /// <param name="session">The session's name; not empty.</param>
    /// <returns>The device, whose settings may be changed.</returns>
    public SimulatedClient ClientOf(string session)
    {
        ArgumentException.ThrowIfNullOrEmpty(session);
        return _sessions.Get(session);
    }

    /// <summary>Sets the client version from which an interface exists; older clients answer <c>function not exist</c>.</summary>
    /// <param name="api">The interface, such as <c>updateTimelineShareData</c>.</param>
    /// <param name="version">Such as <c>6.7.2</c>.</param>
    /// <exception cref="ArgumentException">The text is not a version.</exception>
    public void RequireClientVersion(string api, string version)
    {
        ArgumentException.ThrowIfNullOrEmpty(api);
        _versions.Require(api, ClientVersion.TryParse(version, out var least)
            ? least
            : throw new ArgumentException($"\"{version}\" is not a client version: give two to four numbers with dots such as 6.7.2.", nameof(version)));
    }

    /// <summary>The latest verdicts, the newest first, and the number of the newest.</summary>
    internal (long Newest, IReadOnlyList<Verdict> Verdicts) Latest(int count)
    {
        lock (_verdicts)
        {
            return (_kept, [.. _verdicts.TakeLast(count).Reverse()]);
        }
    }

    internal bool Exists(string api, SimulatedClient client) =>
        _versions.Least(BridgeNames.ToJsName(api)) is not { } least || client.Supports(least);

    private Verdict VerifyConfig(string href, WxConfig config, IReadOnlyList<string> jsApiList, SimulatedClient client)
    {
        var decision = _config.Decide(href, config, jsApiList, client);
        return Keep(new Verdict(decision, decision.Allowed ? null : _explainer.OfConfig(decision, href, config, jsApiList, client, Verdicts)));
    }

    private Verdict Keep(Verdict verdict)
    {
        lock (_verdicts)
        {
            _verdicts.Enqueue(verdict);
            _kept++;
            if (_verdicts.Count > Capacity)
            {
                _verdicts.Dequeue();
            }
        }

        return verdict;
    }
}
