using System.Diagnostics.Metrics;
using WeixinJsSdk.Credentials;
using WeixinJsSdk.Tests.Doubles;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Tests.Credentials;

/// <summary>Secrets, tokens and tickets reach no log, exception, metric, key or text.</summary>
public class SecretsTests
{
    private readonly ManualTime _time = new();
    private readonly FakeWeixin _weixin;

    public SecretsTests() => _weixin = new FakeWeixin(_time);

    [Theory]
    [InlineData(TokenEndpoint.Stable)]
    [InlineData(TokenEndpoint.Classic)]
    public async Task No_log_line_at_any_level_holds_a_secret_through_the_whole_flow_failures_included(TokenEndpoint endpoint)
    {
        var cache = new TestCache(_time);
        using var node = new Node(_weixin, _time, cache, options => options.TokenEndpoint = endpoint);
        var said = new List<string>();

        await node.Signer.SignAsync("https://example.com/");
        await node.Tokens.InvalidateAccessTokenAsync("token-1");
        await node.TicketAsync(TicketType.WxCard);
        _weixin.Refuse("token-2");
        await node.Tickets.InvalidateTicketAsync(TicketType.JsApi, "ticket-1");
        await node.TicketAsync();
        _time.Advance(TimeSpan.FromSeconds(7200));
        foreach (var fault in Faults())
        {
            _weixin.Fault = fault;
            said.Add(await FailureAsync(() => node.TokenAsync()));
            said.Add(await FailureAsync(() => node.TicketAsync()));
            _time.Advance(TimeSpan.FromMinutes(6));
        }

        said.AddRange(node.Logs.Lines);
        said.AddRange(cache.Keys);
        node.Logs.Lines.Should().Contain(line => line.StartsWith("Warning"));
        said.Should().OnlyContain(text => !Mentions(text));
    }

    [Fact]
    public async Task No_metric_tag_holds_a_secret()
    {
        var tags = new List<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, me) =>
        {
            if (instrument.Meter.Name == "WeixinJsSdk")
            {
                me.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, measured, _) =>
        {
            lock (tags)
            {
                tags.Add(instrument.Name + string.Join(",", measured.ToArray().Select(tag => $"{tag.Key}={tag.Value}")));
            }
        });
        listener.Start();
        using var node = new Node(_weixin, _time, new TestCache(_time));
        await node.TicketAsync();
        _weixin.Fault = _ => FakeWeixin.Error(40125, $"invalid appsecret {Node.Secret}");
        await FailureAsync(() => node.TicketAsync(TicketType.WxCard));

        lock (tags)
        {
            tags.Should().Contain(tag => tag.Contains("weixin_jssdk.fetches") && tag.Contains("outcome=ok"));
            tags.Should().OnlyContain(tag => !Mentions(tag));
        }
    }

    [Fact]
    public async Task The_shared_cache_never_holds_the_AppSecret()
    {
        var cache = new TestCache(_time);
        using var node = new Node(_weixin, _time, cache);
        await node.TicketAsync();

        cache.Keys.Should().HaveCount(2);
        cache.Keys.Select(key => System.Text.Encoding.UTF8.GetString(cache.Peek(key)!)).Should().OnlyContain(entry => !entry.Contains(Node.Secret));
    }

    [Fact]
    public async Task The_browser_gets_the_signature_and_never_the_ticket()
    {
        using var node = new Node(_weixin, _time);

        var json = (await node.Signer.SignAsync("https://example.com/")).ToJson();

        Mentions(json).Should().BeFalse();
    }

    [Fact]
    public void No_type_that_holds_a_secret_prints_it()
    {
        new Ticket("ticket-1", _time.GetUtcNow()).ToString().Should().NotContain("ticket-1");
        new AccessToken("token-1", _time.GetUtcNow()).ToString().Should().NotContain("token-1");
        new WeixinJsSdkOptions { AppSecret = Node.Secret }.ToString().Should().NotContain(Node.Secret);
        new FetchedCredential("token-1", _time.GetUtcNow(), TimeSpan.Zero).ToString().Should().NotContain("token-1");
        Credential.From(new FetchedCredential("token-1", _time.GetUtcNow(), TimeSpan.Zero), null).ToString().Should().NotContain("token-1");
    }

    private static bool Mentions(string text) =>
        text.Contains(Node.Secret, StringComparison.Ordinal) || text.Contains("token-", StringComparison.Ordinal)
        || text.Contains("ticket-", StringComparison.Ordinal) || text.Contains("card-", StringComparison.Ordinal);

    /// <summary>Ways to fail that try to give something away.</summary>
    private static IEnumerable<Func<HttpRequestMessage, HttpResponseMessage?>> Faults() =>
    [
        _ => FakeWeixin.Error(40125, $"invalid appsecret {Node.Secret} rid: 69543a00-11111111-22222222"),
        request => throw new HttpRequestException($"GET {request.RequestUri} failed", new InvalidOperationException(request.RequestUri!.Query)),
        request => FakeWeixin.Error(40013, "request was " + request.RequestUri!.Query),
        _ => new HttpResponseMessage { Content = new StringContent("{\"access_token\":\"token-9\",\"ticket\":\"ticket-9\",") },
        _ => new HttpResponseMessage { Content = new StringContent("{\"access_token\":\"token-9\",\"ticket\":\"ticket-9\",\"expires_in\":0}") },
        _ => new HttpResponseMessage { Content = new StringContent("{\"access_token\":\"token-9\",\"expires_in\":\"token-9\"}") },
        _ => new HttpResponseMessage(System.Net.HttpStatusCode.InternalServerError),
    ];

    private static async Task<string> FailureAsync(Func<Task> call)
    {
        try
        {
            await call();
            return "";
        }
        catch (WeixinApiException exception)
        {
            return exception.ToString();
        }
    }
}
