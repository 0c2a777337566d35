using System.Text;

namespace WeixinJsSdk.Benchmarks.Doubles;

/// <summary>A WeChat that answers at once.</summary>
/// <param name="ticket">The ticket it gives; null for a new one each time.</param>
internal sealed class InstantWeixin(string? ticket) : HttpMessageHandler
{
    private int _calls;

    public int Calls => _calls;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = Interlocked.Increment(ref _calls);
        var json = request.RequestUri!.AbsolutePath.EndsWith("getticket", StringComparison.Ordinal)
            ? $$"""{"errcode":0,"errmsg":"ok","ticket":"{{ticket ?? $"ticket-{call}"}}","expires_in":7200}"""
            : $$"""{"access_token":"token-{{call}}","expires_in":7200}""";
        return Task.FromResult(new HttpResponseMessage { Content = new StringContent(json, Encoding.UTF8, "application/json") });
    }
}
