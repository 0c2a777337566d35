using System.Diagnostics.Metrics;

namespace WeixinJsSdk;

/// <summary>The instruments of the meter <c>WeixinJsSdk</c>. Tags are from fixed sets: kinds, outcomes and WeChat's error codes.</summary>
internal sealed class Metrics : IDisposable
{
    public const string MeterName = "WeixinJsSdk";

    private readonly Meter _meter;
    private readonly Counter<long> _fetches;
    private readonly Counter<long> _sharedCache;

    /// <param name="factory">The application's, where it has one.</param>
    public Metrics(IMeterFactory? factory = null)
    {
        _meter = factory?.Create(new MeterOptions(MeterName)) ?? new Meter(MeterName);
        _fetches = _meter.CreateCounter<long>("weixin_jssdk.fetches", "{fetch}", "Credentials asked of WeChat, by kind, outcome and errcode.");
        _sharedCache = _meter.CreateCounter<long>("weixin_jssdk.shared_cache.operations", "{operation}", "Operations on the shared cache, by outcome.");
    }

    public void Fetched(CredentialKind kind) => _fetches.Add(1, Tag("kind", kind.Name()), Tag("outcome", "ok"));

    public void FetchFailed(CredentialKind kind, WeixinApiException exception) => _fetches.Add(
        1,
        Tag("kind", kind.Name()),
        Tag("outcome", exception.Kind.ToString()),
        Tag("errcode", exception.ErrorCode));

    public void SharedCache(string outcome) => _sharedCache.Add(1, Tag("outcome", outcome));

    public void Dispose() => _meter.Dispose();

    private static KeyValuePair<string, object?> Tag(string name, object? value) => new(name, value);
}
