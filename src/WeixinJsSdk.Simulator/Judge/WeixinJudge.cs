namespace WeixinJsSdk.Simulator;

/// <summary>
/// The app's part of the JS-SDK: verifies what a page sends over the bridge. It recomputes every signature by itself,
/// and its verdict is final.
/// </summary>
public sealed class WeixinJudge
{
    private const int Capacity = 1000;
    private readonly Queue<Verdict> _verdicts = new();
    private readonly VerifiedConfigs _verified = new();
    private readonly ConfigJudge _config;

    internal WeixinJudge(WeixinSimulator simulator)
    {
        _config = new ConfigJudge(simulator, _verified);
    }

    /// <summary>The device whose session was not named.</summary>
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
    /// <param name="jsApiList"><c>verifyJsApiList</c>, in JS or bridge names.</param>
    /// <param name="client">The device; null for <see cref="Client"/>.</param>
    /// <returns>The verdict: <c>config:ok</c>, or why not.</returns>
    public Verdict VerifyConfig(
        string pageUrl, string? appId, string? timestamp, string? nonceStr, string? signature, IEnumerable<string>? jsApiList, SimulatedClient? client = null)
    {
        ArgumentNullException.ThrowIfNull(pageUrl);
        return Keep(_config.Decide(
            pageUrl,
            new WxConfig(appId ?? "", timestamp ?? "", nonceStr ?? "", signature ?? ""),
            [.. jsApiList ?? []],
            client ?? Client));
    }

    private Verdict Keep(Verdict verdict)
    {
        lock (_verdicts)
        {
            _verdicts.Enqueue(verdict);
            if (_verdicts.Count > Capacity)
            {
                _verdicts.Dequeue();
            }
        }

        return verdict;
    }
}
