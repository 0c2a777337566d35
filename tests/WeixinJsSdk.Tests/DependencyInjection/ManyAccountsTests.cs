using System.Globalization;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Tests.Doubles;
using WeixinJsSdk.Tests.Telemetry;
using Xunit.Abstractions;

namespace WeixinJsSdk.Tests.DependencyInjection;

/// <summary>A thousand accounts in one process. Alone, since it looks at the memory of the whole process.</summary>
[Collection(Alone.Name)]
public sealed class ManyAccountsTests : IDisposable
{
    private const int Many = 1_000;

    private readonly ManualTime _time = new();
    private readonly FakeWeixin _weixin;
    private readonly TestCache _cache;
    private readonly NamedLocks _locks = new();
    private readonly ServiceProvider _app;
    private readonly IWeixinAccounts _accounts;
    private readonly ITestOutputHelper _output;

    public ManyAccountsTests(ITestOutputHelper output)
    {
        _output = output;
        _weixin = new FakeWeixin(_time);
        _cache = new TestCache(_time);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddSingleton<IDistributedCache>(_cache);
        services.AddSingleton<IRefreshLock>(_locks);
        services.AddWeixinAccounts().HttpClient.ConfigurePrimaryHttpMessageHandler(() => _weixin);
        _app = services.BuildServiceProvider();
        _accounts = _app.GetRequiredService<IWeixinAccounts>();
    }

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Each_has_its_own_keys_locks_and_credentials_and_a_hit_is_the_same_for_the_first_and_the_last()
    {
        AddAll();
        for (var i = 0; i < Many; i++)
        {
            await TicketAsync(i);
        }

        _cache.Keys.Should().HaveCount(2 * Many).And.OnlyHaveUniqueItems();
        _locks.Names.Distinct().Should().HaveCount(2 * Many);
        var names = Enumerable.Range(0, Many).Select(Name).ToArray();
        var (reads, calls, synchronous) = (_cache.Reads, _weixin.Calls.Count, true);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var name in names)
        {
            synchronous &= _accounts.Find(name)!.Tickets.GetTicketAsync(TicketType.JsApi).IsCompletedSuccessfully;
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0, "a hit among many is one look-up and what it is for one account");
        synchronous.Should().BeTrue();
        (_cache.Reads, _weixin.Calls.Count).Should().Be((reads, calls));
        (await TicketAsync(0)).Should().Be("ticket-1");
        (await TicketAsync(Many - 1)).Should().Be($"ticket-{Many}");
    }

    [Fact]
    public async Task The_failure_of_one_holds_up_no_other()
    {
        AddAll();
        _weixin.Fault = _ => FakeWeixin.Error(40125, "invalid appsecret");
        await FluentActions.Awaiting(() => _accounts.Find(Name(0))!.Tickets.GetTicketAsync(TicketType.JsApi).AsTask()).Should().ThrowAsync<WeixinApiException>();
        _weixin.Fault = null;

        (await _accounts.Find(Name(1))!.Tickets.GetTicketAsync(TicketType.JsApi)).Value.Should().Be("ticket-1");
        await FluentActions.Awaiting(() => _accounts.Find(Name(0))!.Tickets.GetTicketAsync(TicketType.JsApi).AsTask()).Should().ThrowAsync<WeixinApiException>();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_idle_account_takes_little_memory_and_a_removed_one_gives_it_back(bool holdsTicket)
    {
        await _accounts.AddOrUpdate("warm-up", Row(Many)).Tickets.GetTicketAsync(TicketType.JsApi);
        var before = Settled();

        AddAll();
        var idle = (Settled() - before) / Many;
        for (var i = 0; holdsTicket && i < Many; i++)
        {
            await TicketAsync(i);
        }

        // Measured as what goes away with the accounts, without what the test's cache and WeChat keep of them.
        var full = Settled();
        for (var i = 0; i < Many; i++)
        {
            _accounts.Remove(Name(i));
        }

        var left = Settled();
        var freed = (full - left) / Many;
        _output.WriteLine($"An account that {(holdsTicket ? "holds a token and a ticket" : "was not used yet")} takes {(holdsTicket ? freed : idle)} bytes.");
        idle.Should().BeInRange(100, 32 * 1024);
        freed.Should().BeInRange(idle * 3 / 4, 32 * 1024);
    }

    [Fact]
    public async Task Metrics_have_no_more_series_for_more_accounts_and_forget_a_removed_one()
    {
        using var exported = new Exported();
        AddAll();
        for (var i = 0; i < 20; i++)
        {
            await _accounts.Find(Name(i))!.AccessTokens.GetAccessTokenAsync();
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        exported.Metrics().Should().Contain("weixin_jssdk.credential.age [s] {kind=access_token}=20");
        for (var i = 0; i < 10; i++)
        {
            _accounts.Remove(Name(i));
        }

        exported.Metrics().Should().Contain("weixin_jssdk.credential.age [s] {kind=access_token}=10");
    }

    private static string Name(int i) => $"shop-{i}";

    private static WeixinJsSdkOptions Row(int i) => new() { AppId = "wx" + i.ToString("x16", CultureInfo.InvariantCulture), AppSecret = Node.Secret };

    private static long Settled()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private async Task<string> TicketAsync(int i) => (await _accounts.Find(Name(i))!.Tickets.GetTicketAsync(TicketType.JsApi)).Value;

    private void AddAll()
    {
        for (var i = 0; i < Many; i++)
        {
            _accounts.AddOrUpdate(Name(i), Row(i));
        }
    }

    private sealed class NamedLocks : IRefreshLock
    {
        private readonly List<string> _names = [];

        public IReadOnlyList<string> Names
        {
            get
            {
                lock (_names)
                {
                    return [.. _names];
                }
            }
        }

        public ValueTask<IAsyncDisposable?> TryAcquireAsync(string name, TimeSpan lease, TimeSpan timeout, CancellationToken cancellationToken = default)
        {
            lock (_names)
            {
                _names.Add(name);
            }

            return new(new Handle());
        }

        private sealed class Handle : IAsyncDisposable
        {
            public ValueTask DisposeAsync() => default;
        }
    }
}
