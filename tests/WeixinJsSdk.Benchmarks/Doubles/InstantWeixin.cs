using System.Text;

namespace WeixinJsSdk.Benchmarks.Doubles;

/// <summary>A WeChat that answers at once.</summary>
internal sealed class InstantWeixin(string ticket) : HttpMessageHandler
{
    private int _calls;

    public int Calls => _calls;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _calls);
        var json = request.RequestUri!.AbsolutePath.EndsWith("getticket", StringComparison.Ordinal)
            ? $$"""{"errcode":0,"errmsg":"ok","ticket":"{{ticket}}","expires_in":7200}"""
            : """{"access_token":"token","expires_in":7200}""";
        return Task.FromResult(new HttpResponseMessage { Content = new StringContent(json, Encoding.UTF8, "application/json") });
    }
}
