using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using WeixinJsSdk.Simulator;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.AspNetCore.Tests;

public sealed class HealthCheckTests : IAsyncDisposable
{
    private const string Secret = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

    private readonly ManualTime _time = new();
    private readonly WeixinSimulator _simulator;
    private ServiceProvider? _services;

    public HealthCheckTests()
    {
        _simulator = new WeixinSimulator(_time);
        _simulator.AddAccount(Site.AppId, Secret);
    }

    [Fact]
    public async Task Being_able_to_get_a_ticket_is_healthy()
    {
        var entry = await CheckAsync();

        entry.Status.Should().Be(HealthStatus.Healthy);
        entry.Data.Should().ContainKey("jsapi_ticket.expiresAt").WhoseValue.Should().Be(_time.GetUtcNow().AddSeconds(7200));
    }

    [Fact]
    public async Task However_often_it_runs_it_asks_weixin_no_more_than_a_page_does()
    {
        for (var i = 0; i < 20; i++)
        {
            await CheckAsync();
        }

        _simulator.Ledger.Entries.Should().HaveCount(2, "one token and one ticket");
    }

    [Fact]
    public async Task No_ticket_is_unhealthy_and_tells_the_errcodes_advice()
    {
        _simulator.Faults.Add(Fault.IpNotInWhitelist("203.0.113.7"));

        var entry = await CheckAsync();

        entry.Status.Should().Be(HealthStatus.Unhealthy);
        entry.Description.Should().Contain("40164").And.Contain("Add 203.0.113.7 to the IP whitelist");
        entry.Data["jsapi_ticket.errcode"].Should().Be(40164);
        entry.Data["jsapi_ticket.advice"].Should().BeOfType<string>().Which.Should().Contain("203.0.113.7");
        entry.Data["jsapi_ticket.retryAt"].Should().BeOfType<DateTimeOffset>().Which.Should().BeAfter(_time.GetUtcNow());
        entry.Exception.Should().BeOfType<WeixinApiException>();
        entry.Tags.Should().Equal("ready");
    }

    [Fact]
    public async Task The_registration_says_what_no_ticket_means()
    {
        _simulator.Faults.Add(Fault.Status(500));

        (await CheckAsync(failureStatus: HealthStatus.Degraded)).Status.Should().Be(HealthStatus.Degraded);
    }

    [Fact]
    public async Task A_valid_ticket_while_weixin_is_down_is_degraded_until_it_is_back()
    {
        await CheckAsync();
        _simulator.Faults.Add(Fault.ErrCode(45009));
        _time.Advance(TimeSpan.FromSeconds(7200 - 250));

        var entry = await UntilAsync(found => found.Status != HealthStatus.Healthy);
        entry.Status.Should().Be(HealthStatus.Degraded);
        entry.Description.Should().Contain("45009").And.Contain("quota");
        entry.Data["jsapi_ticket.errcode"].Should().Be(45009);

        _simulator.Faults.Clear();
        _time.Advance(TimeSpan.FromSeconds(80));
        (await UntilAsync(found => found.Status != HealthStatus.Degraded)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task A_shared_cache_that_is_down_is_degraded()
    {
        var entry = await CheckAsync(register: services => services.AddSingleton<IDistributedCache, BrokenCache>());

        entry.Status.Should().Be(HealthStatus.Degraded);
        entry.Description.Should().Contain("shared cache is down");
        entry.Data["sharedCache"].Should().Be("down");
    }

    [Fact]
    public async Task Every_ticket_that_the_application_lives_on_counts()
    {
        _simulator.Faults.Add(Fault.ErrCode(48001), kind: "wx_card");

        var entry = await CheckAsync(tickets: [TicketType.JsApi, TicketType.WxCard]);

        entry.Status.Should().Be(HealthStatus.Unhealthy);
        entry.Description.Should().Contain("There is no valid api_ticket").And.NotContain("no valid jsapi_ticket");
        entry.Data.Should().ContainKey("jsapi_ticket.expiresAt").And.ContainKey("api_ticket.advice");
    }

    [Fact]
    public async Task A_ticket_provider_of_the_applications_own_is_asked()
    {
        var entry = await CheckAsync(register: services => services.AddSingleton<ITicketProvider, TestSigner>());

        entry.Status.Should().Be(HealthStatus.Healthy);
        _simulator.Ledger.Entries.Should().BeEmpty();
    }

    [Fact]
    public async Task An_account_that_was_never_added_is_unhealthy_and_says_so()
    {
        var entry = await CheckAsync(account: "brand-z");

        entry.Status.Should().Be(HealthStatus.Unhealthy);
        entry.Exception!.Message.Should().Contain("AddWeixinJsSdk(\"brand-z\"");
    }

    [Fact]
    public async Task Nothing_it_says_is_a_secret()
    {
        _simulator.Faults.Add(Fault.ErrCode(40001));
        var entry = await CheckAsync();

        string.Join(' ', entry.Data.Values.Append(entry.Description).Append(entry.Exception)).Should().NotContain(Secret);
    }

    public ValueTask DisposeAsync() => _services?.DisposeAsync() ?? default;

    /// <summary>What is refreshed is refreshed in the background, and the next check sees it.</summary>
    private async Task<HealthReportEntry> UntilAsync(Func<HealthReportEntry, bool> seen)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        HealthReportEntry entry;
        while (!seen(entry = await CheckAsync()))
        {
            patience.IsCancellationRequested.Should().BeFalse("the check must come to see it; it says {0} {1}", entry.Status, entry.Description);
            await Task.Yield();
        }

        return entry;
    }

    private async Task<HealthReportEntry> CheckAsync(
        string account = "", IEnumerable<TicketType>? tickets = null, HealthStatus? failureStatus = null, Action<IServiceCollection>? register = null)
    {
        _services ??= Build(account, tickets, failureStatus, register);
        var report = await _services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        return report.Entries[account.Length == 0 ? "weixin-jssdk" : "weixin-jssdk-" + account];
    }

    private ServiceProvider Build(string account, IEnumerable<TicketType>? tickets, HealthStatus? failureStatus, Action<IServiceCollection>? register)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(_time);
        register?.Invoke(services);
        services.AddWeixinJsSdk(options =>
        {
            options.AppId = Site.AppId;
            options.AppSecret = Secret;
        }).UseSimulator(_simulator, o => o.AllowOutsideDevelopment = true);
        services.AddHealthChecks().AddWeixinJsSdk(account, tickets: tickets, failureStatus: failureStatus, tags: ["ready"]);
        return services.BuildServiceProvider();
    }

    private sealed class BrokenCache : IDistributedCache
    {
        public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => throw new InvalidOperationException("The cache is down.");

        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => throw new InvalidOperationException("The cache is down.");

        public byte[]? Get(string key) => throw new NotSupportedException();

        public void Refresh(string key) => throw new NotSupportedException();

        public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

        public void Remove(string key) => throw new NotSupportedException();

        public Task RemoveAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();
    }
}
