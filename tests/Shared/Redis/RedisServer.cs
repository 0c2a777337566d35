using System.Net;
using System.Net.Sockets;
using StackExchange.Redis;

namespace WeixinJsSdk.Tests.Redis;

/// <summary>A redis-server of the test's own: in a folder of its own, on a free port of 127.0.0.1, without anything on disk.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("redis-");
    private readonly int _port = FreePort();
    private ChildProcess? _process;

    /// <summary>For StackExchange.Redis: a server that is away fails commands at once, and is found again when it is back.</summary>
    public string Connection =>
        $"127.0.0.1:{_port},abortConnect=false,connectTimeout=2000,syncTimeout=2000,connectRetry=3,keepAlive=5";

    /// <summary>Starts it, empty; on the same port each time.</summary>
    public async Task StartAsync()
    {
        _process = new ChildProcess(
            RedisTools.Require(),
            ["--bind", "127.0.0.1", "--port", $"{_port}", "--dir", _folder.FullName, "--save", "", "--appendonly", "no", "--daemonize", "no"]);
        await _process.LineAsync(line => line.Contains("Ready to accept connections", StringComparison.Ordinal));
    }

    public async Task StopAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }
    }

    public async Task FlushAsync()
    {
        using var redis = await ConnectAsync();
        await Server(redis).FlushAllDatabasesAsync();
    }

    public async Task<string[]> KeysAsync(string pattern)
    {
        using var redis = await ConnectAsync();
        return [.. Server(redis).Keys(pattern: pattern).Select(key => key.ToString())];
    }

    /// <summary>It keeps its connections and answers nothing.</summary>
    public Task FreezeAsync() => _process!.SignalAsync("STOP");

    public Task ThawAsync() => _process!.SignalAsync("CONT");

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Delete(recursive: true);
    }

    private Task<ConnectionMultiplexer> ConnectAsync() => ConnectionMultiplexer.ConnectAsync(Connection + ",allowAdmin=true");

    private static IServer Server(ConnectionMultiplexer redis) => redis.GetServer(redis.GetEndPoints().Single());

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
