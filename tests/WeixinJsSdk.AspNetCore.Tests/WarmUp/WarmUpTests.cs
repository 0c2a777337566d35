using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.Simulator;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.AspNetCore.Tests;

/// <summary>Nobody waits for WeChat, not even the first visitor of the day.</summary>
public sealed class WarmUpTests
{
    private readonly ManualTime _time = new();
    private readonly RecordedLogs _logs = new();
    private readonly WeixinSimulator _simulator;

    public WarmUpTests()
    {
        _simulator = new WeixinSimulator(_time);
        _simulator.AddAccount(Site.AppId, "secret");
        _simulator.AddAccount(Site.BrandAppId, "other-secret");
    }

    [Fact]
    public async Task The_ticket_is_there_before_anybody_asks()
    {
        using var host = await StartAsync(sdk => sdk.AddWarmUp());

        await UntilAsync(() => TicketCalls("jsapi") == 1);
        await UntilAsync(() => Ask(host).IsCompletedSuccessfully);

        TicketCalls("wx_card").Should().Be(0, "nobody asked for cards");
    }

    [Fact]
    public async Task An_idle_site_is_kept_warm_for_a_day_and_no_visitor_waits()
    {
        using var host = await StartAsync(sdk => sdk.AddWarmUp(TicketType.JsApi, TicketType.WxCard));
        var start = _time.GetUtcNow();
        var end = start;
        while (end < start.AddDays(1))
        {
            await UntilAsync(() => EndOf(host, TicketType.JsApi) > end && EndOf(host, TicketType.WxCard) > end, "nobody asks, and both are renewed");
            end = EndOf(host, TicketType.JsApi)!.Value;
            while (_time.GetUtcNow() < end - TimeSpan.FromSeconds(200))
            {
                await UntilAsync(() => _time.Waiting == 2, "both wait for their next turn");
                Ask(host).IsCompletedSuccessfully.Should().BeTrue("a visitor must not wait");
                _time.AdvanceToNextTimer();
                await host.Services.IdleAsync();
            }
        }

        TicketCalls("jsapi").Should().BeInRange(12, 14, "once for each life of two hours");
    }

    [Fact]
    public async Task The_start_waits_for_nothing_and_no_failure_stops_the_host()
    {
        _simulator.Faults.Add(Fault.ErrCode(40125));
        using var host = await StartAsync(sdk =>
        {
            sdk.AddWarmUp();
            sdk.Services.AddWeixinJsSdk("brand-b", options => options.AppId = Site.BrandAppId).AddWarmUp();
            sdk.Services.AddKeyedSingleton<ITicketProvider>("brand-b", (_, _) => throw new InvalidOperationException("a provider that cannot be made"));
        });

        await UntilAsync(() => Failures() == 2 && _time.Waiting == 2, "both have failed and wait for their next turn");
        host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested.Should().BeFalse();

        _simulator.Faults.Clear();
        await NextTurnAsync(failures: 3, "what cannot be made is tried after half a minute");
        await NextTurnAsync(failures: 4, "and again");
        _time.AdvanceToNextTimer();
        await UntilAsync(() => EndOf(host, TicketType.JsApi) is not null, "WeChat is asked once more as soon as it may be");
    }

    [Fact]
    public async Task A_weixin_that_is_down_is_asked_no_more_often_than_the_back_off_allows()
    {
        _simulator.Faults.Add(Fault.ErrCode(40125));
        using var host = await StartAsync(sdk => sdk.AddWarmUp());
        await UntilAsync(() => Failures() == 1 && _time.Waiting == 1);

        for (var turn = 2; turn <= 6; turn++)
        {
            var last = _time.GetUtcNow();
            await NextTurnAsync(failures: turn, "it is tried again and again");

            _simulator.Ledger.Entries.Should().HaveCount(turn, "no turn comes a moment before WeChat may be asked again");
            (_time.GetUtcNow() - last).Should().BeGreaterThanOrEqualTo(TimeSpan.FromMinutes(1), "somebody has to mend something first");
        }
    }

    [Fact]
    public async Task Each_account_is_kept_warm_by_one_call_and_calls_add_up()
    {
        using var host = await StartAsync(sdk =>
        {
            sdk.AddWarmUp();
            sdk.AddWarmUp();
            sdk.AddWarmUp(TicketType.WxCard);
            sdk.Services.AddWeixinJsSdk("brand-b", options =>
            {
                options.AppId = Site.BrandAppId;
                options.AppSecret = "other-secret";
            }).UseSimulator(_simulator, o => o.AllowOutsideDevelopment = true).AddWarmUp();
        });

        await UntilAsync(() => TicketCalls("jsapi") == 2 && TicketCalls("wx_card") == 1);
        host.Services.GetServices<IHostedService>().Count(service => service.GetType().Name.StartsWith("WarmUp", StringComparison.Ordinal)).Should().Be(1);
    }

    [Fact]
    public async Task The_host_stops_at_once()
    {
        using var host = await StartAsync(sdk => sdk.AddWarmUp());
        await UntilAsync(() => EndOf(host, TicketType.JsApi) is not null && _time.Waiting == 1);

        await host.StopAsync();

        _time.Waiting.Should().Be(0, "the timer is gone");
    }

    [Fact]
    public void A_ticket_that_does_not_exist_is_refused()
    {
        var add = () => new ServiceCollection().AddWeixinJsSdk().AddWarmUp((TicketType)7);

        add.Should().Throw<ArgumentException>();
    }

    /// <summary>Asks nobody, so that it warms nothing up.</summary>
    private static DateTimeOffset? EndOf(IHost host, TicketType type) =>
        ((ITicketStatusSource)host.Services.GetRequiredService<ITicketProvider>()).GetStatus(type).ExpiresAt;

    private static Task<Ticket> Ask(IHost host, TicketType type = TicketType.JsApi) =>
        host.Services.GetRequiredService<ITicketProvider>().GetTicketAsync(type).AsTask();

    private static async Task UntilAsync(Func<bool> done, string because = "")
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!done())
        {
            patience.IsCancellationRequested.Should().BeFalse(because);
            await Task.Yield();
        }
    }

    /// <summary>Lets whoever comes next have a turn that fails; the clock stands still while it is had.</summary>
    private async Task NextTurnAsync(int failures, string because)
    {
        var waiting = _time.Waiting;
        _time.AdvanceToNextTimer();
        await UntilAsync(() => Failures() == failures && _time.Waiting == waiting, because);
    }

    private long TicketCalls(string type) => _simulator.Ledger.Count("/cgi-bin/ticket/getticket", type);

    private int Failures() => _logs.Lines.Count(line => line.Contains("Could not warm up", StringComparison.Ordinal));

    private async Task<IHost> StartAsync(Action<IWeixinJsSdkBuilder> configure)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddLogging(logging => logging.ClearProviders().AddProvider(_logs));
        builder.Services.AddSingleton<TimeProvider>(_time);
        configure(builder.Services.AddWeixinJsSdk(options =>
        {
            options.AppId = Site.AppId;
            options.AppSecret = "secret";
        }).UseSimulator(_simulator, o => o.AllowOutsideDevelopment = true));
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }
}
