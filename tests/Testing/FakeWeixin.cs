using System.Net;
using System.Text;
using System.Text.Json;

namespace WeixinJsSdk.Testing;

/// <summary>
/// WeChat's API in a few lines: numbered tokens and tickets, counted calls, and answers that a test can replace. A second opinion beside the
/// simulator, with everything in the open.
/// </summary>
public sealed class FakeWeixin(TimeProvider time) : HttpMessageHandler
{
    private readonly object _gate = new();
    private readonly List<string> _calls = [];
    private readonly HashSet<string> _refusedTokens = [];
    private int _tokens;
    private int _tickets;

    public int LifetimeInSeconds { get; set; } = 7200;

    /// <summary>What a token call gives, when it is not a new token: for <c>stable_token</c> that repeats one.</summary>
    public Func<bool, (string Value, int ExpiresIn)>? NextToken { get; set; }

    /// <summary>What a ticket call gives, when it is not a new ticket.</summary>
    public Func<(string Value, int ExpiresIn)>? NextTicket { get; set; }

    /// <summary>Replaces the answer to a call; null lets it through.</summary>
    public Func<HttpRequestMessage, HttpResponseMessage?>? Fault { get; set; }

    /// <summary>Every call waits here before it is answered.</summary>
    public Func<HttpRequestMessage, CancellationToken, Task>? Before { get; set; }

    public int TokenCalls => Count("/cgi-bin/stable_token") + Count("/cgi-bin/token");

    public int TicketCalls => Count("/cgi-bin/ticket/getticket");

    public IReadOnlyList<string> Calls
    {
        get
        {
            lock (_gate)
            {
                return [.. _calls];
            }
        }
    }

    public string LastToken => $"token-{_tokens}";

    public static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Error(int code, string message = "error rid: 69543a00-11111111-22222222") =>
        Json($$"""{"errcode":{{code}},"errmsg":{{JsonSerializer.Serialize(message)}}}""");

    /// <summary>From now on WeChat answers 40001 to a ticket call with this token.</summary>
    public void Refuse(string token)
    {
        lock (_gate)
        {
            _refusedTokens.Add(token);
        }
    }

    public int Count(string path)
    {
        lock (_gate)
        {
            return _calls.Count(call => call.EndsWith(path, StringComparison.Ordinal));
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _ = time;
        var path = request.RequestUri!.AbsolutePath;
        lock (_gate)
        {
            _calls.Add(path);
        }

        if (Before is { } before)
        {
            await before(request, cancellationToken);
        }

        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        return Fault?.Invoke(request) ?? (path.EndsWith("getticket", StringComparison.Ordinal) ? Ticket(request) : Token(body));
    }

    private HttpResponseMessage Token(string body)
    {
        var isForced = body.Contains("\"force_refresh\":true", StringComparison.Ordinal);
        var (value, expiresIn) = NextToken?.Invoke(isForced) ?? ($"token-{Interlocked.Increment(ref _tokens)}", LifetimeInSeconds);
        return Json($$"""{"access_token":"{{value}}","expires_in":{{expiresIn}}}""");
    }

    private HttpResponseMessage Ticket(HttpRequestMessage request)
    {
        var query = request.RequestUri!.Query;
        lock (_gate)
        {
            if (_refusedTokens.Any(token => query.Contains($"access_token={token}&", StringComparison.Ordinal)))
            {
                return Error(40001, "invalid credential, access_token is invalid or not latest rid: 69543a00-11111111-22222222");
            }
        }

        var kind = query.Contains("type=wx_card", StringComparison.Ordinal) ? "card" : "ticket";
        var (value, expiresIn) = NextTicket?.Invoke() ?? ($"{kind}-{Interlocked.Increment(ref _tickets)}", LifetimeInSeconds);
        return Json($$"""{"errcode":0,"errmsg":"ok","ticket":"{{value}}","expires_in":{{expiresIn}}}""");
    }
}
