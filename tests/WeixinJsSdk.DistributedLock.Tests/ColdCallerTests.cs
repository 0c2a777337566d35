using System.Net;
using System.Text;
using Medallion.Threading;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.DistributedLock.Tests;

public sealed class ColdCallerTests
{
    private readonly ManualTime _time = new();
    private readonly LockEngine _engine = new() { Answer = _ => new TaskCompletionSource<IDistributedSynchronizationHandle?>().Task };
    private readonly SilentCache _cache = new();

    [Fact]
    public async Task A_cold_caller_loses_less_than_a_second_and_a_half_while_cache_and_lock_do_not_answer()
    {
        var started = _time.GetUtcNow();
        var timers = new RecordedTimers(_time);
        var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(timers).AddSingleton<IDistributedLockProvider>(_engine).AddSingleton<IDistributedCache>(_cache);
        services.AddWeixinJsSdk(options => (options.AppId, options.AppSecret) = ("wx0123456789abcdef", "secret"))
            .UseDistributedLock()
            .HttpClient.ConfigurePrimaryHttpMessageHandler(() => new Weixin());
        await using var provider = services.BuildServiceProvider();
        var signing = Task.Run(() => provider.GetRequiredService<IJsSdkSigner>().SignAsync("https://example.com/").AsTask());

        await UntilAsync(() => _cache.Asked == 1 && _time.Waiting > 0);
        _time.Advance(TimeSpan.FromMilliseconds(500));
        await UntilAsync(() => _engine.Asked == 1 && timers.Last == TimeSpan.FromMilliseconds(900));
        _time.Advance(TimeSpan.FromMilliseconds(900));

        (await signing.WaitAsync(TimeSpan.FromSeconds(20))).Signature.Should().NotBeEmpty();
        (_time.GetUtcNow() - started).Should().BeLessThan(TimeSpan.FromSeconds(1.5));
        _cache.Asked.Should().Be(1);
        _engine.Asked.Should().Be(1, "the token's lock is not asked for once the ticket's has not answered");
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!isSo())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private sealed class Weixin : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = request.RequestUri!.AbsolutePath.EndsWith("/getticket", StringComparison.Ordinal)
                ? """{"errcode":0,"errmsg":"ok","ticket":"ticket","expires_in":7200}"""
                : """{"access_token":"token","expires_in":7200}""";
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json"), RequestMessage = request });
        }
    }

    private sealed class SilentCache : IDistributedCache
    {
        private int _asked;

        public int Asked => Volatile.Read(ref _asked);

        public Task<byte[]?> GetAsync(string key, CancellationToken token = default)
        {
            Interlocked.Increment(ref _asked);
            return new TaskCompletionSource<byte[]?>().Task;
        }

        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => new TaskCompletionSource().Task;

        public byte[]? Get(string key) => throw new NotSupportedException();

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();

        public void Refresh(string key) => throw new NotSupportedException();

        public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

        public void Remove(string key) => throw new NotSupportedException();

        public Task RemoveAsync(string key, CancellationToken token = default) => throw new NotSupportedException();
    }
}
