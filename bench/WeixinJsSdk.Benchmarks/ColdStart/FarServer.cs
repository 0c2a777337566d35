using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Benchmarks.Doubles;

namespace WeixinJsSdk.Benchmarks.ColdStart;

/// <summary>WeChat and the shared cache, both one round trip away.</summary>
internal sealed class FarServer : IDisposable
{
    public static readonly TimeSpan RoundTrip = TimeSpan.FromMilliseconds(50);

    private readonly HttpListener _listener = new();
    private readonly byte[] _record;
    private int _calls;

    public FarServer()
    {
        Address = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = ServeAsync();
        _record = RecordOfAnotherNode();
    }

    public string Address { get; }

    public int Calls => _calls;

    public void Dispose() => _listener.Close();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    /// <summary>What a node that has a ticket leaves in the shared cache.</summary>
    private byte[] RecordOfAnotherNode()
    {
        var cache = new CountingCache(TimeProvider.System);
        using var services = new ServiceCollection().AddAccount(Address, cache).BuildServiceProvider();
        services.GetRequiredService<IJsSdkSigner>().SignAsync("https://example.com/").AsTask().GetAwaiter().GetResult();
        return cache.Entries.Single(entry => entry.Key.Contains("jsapi_ticket", StringComparison.Ordinal)).Value;
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = AnswerAsync(context);
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        Interlocked.Increment(ref _calls);
        await Task.Delay(RoundTrip);
        var body = context.Request.Url!.AbsolutePath switch
        {
            "/cgi-bin/stable_token" => """{"access_token":"token","expires_in":7200}"""u8.ToArray(),
            "/cgi-bin/ticket/getticket" => Encoding.UTF8.GetBytes("""{"errcode":0,"errmsg":"ok","ticket":"ticket","expires_in":7200}"""),
            _ => _record,
        };
        context.Response.ContentLength64 = body.Length;
        await context.Response.OutputStream.WriteAsync(body);
        context.Response.Close();
    }
}
