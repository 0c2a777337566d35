using System.Diagnostics.Metrics;

namespace WeixinJsSdk;

/// <summary>The instruments of the meter <c>WeixinJsSdk</c>. Tags are from fixed sets: kinds, outcomes and WeChat's error codes.</summary>
internal sealed class Metrics : IDisposable
{
    public const string MeterName = "WeixinJsSdk";

    private readonly Meter _meter;
    private readonly Counter<long> _fetches;
    private readonly Counter<long> _sharedCache;
    private readonly Counter<long> _media;

    /// <param name="factory">The application's, where it has one.</param>
    public Metrics(IMeterFactory? factory = null)
    {
        _meter = factory?.Create(new MeterOptions(MeterName)) ?? new Meter(MeterName);
        _fetches = _meter.CreateCounter<long>("weixin_jssdk.fetches", "{fetch}", "Credentials asked of WeChat, by kind, outcome and errcode.");
        _sharedCache = _meter.CreateCounter<long>("weixin_jssdk.shared_cache.operations", "{operation}", "Operations on the shared cache, by outcome.");
        _media = _meter.CreateCounter<long>("weixin_jssdk.media.downloads", "{download}", "Downloads of media that came to an end or failed, by kind, outcome and errcode.");
    }

    public void Fetched(CredentialKind kind) => _fetches.Add(1, Tag("kind", kind.Name()), Tag("outcome", "ok"));

    public void FetchFailed(CredentialKind kind, WeixinApiException exception) => _fetches.Add(
        1,
        Tag("kind", kind.Name()),
        Tag("outcome", exception.Kind.ToString()),
        Tag("errcode", exception.ErrorCode));

    public void SharedCache(string outcome) => _sharedCache.Add(1, Tag("outcome", outcome));

    public void MediaDownloaded(MediaKind kind) => _media.Add(1, Tag("kind", Name(kind)), Tag("outcome", "ok"));

    public void MediaFailed(MediaKind kind, WeixinApiException exception) => _media.Add(
        1,
        Tag("kind", Name(kind)),
        Tag("outcome", exception.Kind.ToString()),
        Tag("errcode", exception.ErrorCode));

    public void Dispose() => _meter.Dispose();

    private static string Name(MediaKind kind) => kind == MediaKind.HdVoice ? "hd_voice" : "temporary";

    private static KeyValuePair<string, object?> Tag(string name, object? value) => new(name, value);
}
