using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Accounts;

/// <summary>A node with its doctor, before a WeChat whose <c>stable_token</c> repeats its token, which counts calls and says what time it is.</summary>
public sealed class Practice : IDisposable
{
    public const string FirstToken = "token-that-is-handed-out";

    private readonly Lazy<Node> _node;

    public Practice(Action<WeixinJsSdkOptions>? configure = null, bool hasCache = true, Action<IServiceCollection>? register = null)
    {
        Cache = new TestCache(Time);
        Weixin = new FakeWeixin(Time) { NextToken = _ => (Token, TokenLife), NextTicket = () => (Ticket, 7200), Fault = Answer };
        _node = new Lazy<Node>(() => new Node(new Dated(Weixin, this), Time, hasCache ? Cache : (IDistributedCache?)null, configure, register));
    }

    public ManualTime Time { get; } = new();

    public TestCache Cache { get; }

    public FakeWeixin Weixin { get; }

    public Node Node => _node.Value;

    public string Token { get; set; } = FirstToken;

    public string Ticket { get; set; } = "ticket-that-is-handed-out";

    public int TokenLife { get; set; } = 7200;

    /// <summary>How far this machine's clock is ahead of WeChat's; null for answers without a date.</summary>
    public TimeSpan? Ahead { get; set; } = TimeSpan.Zero;

    public (int Used, int Limit) Quota { get; set; } = (3, 2000);

    /// <summary>Replaces an answer; null lets it through.</summary>
    public Func<HttpRequestMessage, HttpResponseMessage?> Fault { get; set; } = _ => null;

    public IAccountDoctor Doctor => Node.Services.GetRequiredService<IAccountDoctor>();

    public async Task<AccountCheck> CheckAsync(AccountCheckKind kind) => (await Doctor.ExamineAsync()).Checks.Single(check => check.Kind == kind);

    public static string Text(AccountReport report) => string.Join(
        "\n",
        report.Checks.SelectMany(check => new[] { check.English.ToString(), check.Chinese.ToString() }).Append(report.ToString()));

    public void Dispose() => Node.Dispose();

    private HttpResponseMessage? Answer(HttpRequestMessage request) => Fault(request)
        ?? (request.RequestUri!.AbsolutePath == "/cgi-bin/openapi/quota/get"
            ? FakeWeixin.Json($$$"""{"errcode":0,"errmsg":"ok","quota":{"daily_limit":{{{Quota.Limit}}},"used":{{{Quota.Used}}},"remain":{{{Quota.Limit - Quota.Used}}}}}""")
            : null);

    private sealed class Dated(HttpMessageHandler weixin, Practice practice) : DelegatingHandler(weixin)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            response.Headers.Date = practice.Ahead is { } ahead ? practice.Time.GetUtcNow() - ahead : null;
            return response;
        }
    }
}
