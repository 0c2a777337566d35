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
    public async Task An_idle_site_is_kept_warm_over_a_day_and_no_visitor_ever_waits()
    {
        using var host = await StartAsync(sdk => sdk.AddWarmUp(TicketType.JsApi, TicketType.WxCard));
        await UntilAsync(() => Ask(host).IsCompletedSuccessfully && Ask(host, TicketType.WxCard).IsCompletedSuccessfully);

        for (var turn = 1; turn <= 24 * 120; turn++)
        {
            await UntilAsync(() => _time.Waiting >= 2, "both tickets wait for their next turn");
            _time.Advance(TimeSpan.FromSeconds(30));
            if (turn % 300 == 0)
            {
                Ask(host).IsCompletedSuccessfully.Should().BeTrue("the visitor after turn {0} must not wait", turn);
                Ask(host, TicketType.WxCard).IsCompletedSuccessfully.Should().BeTrue("the visitor after turn {0} must not wait", turn);
            }
        }

        TicketCalls("jsapi").Should().BeInRange(12, 24, "about once for each life of two hours");
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

        await UntilAsync(() => _time.Waiting >= 2);
        host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested.Should().BeFalse();

        _simulator.Faults.Clear();
        _time.Advance(TimeSpan.FromMinutes(5));
        await UntilAsync(() => Ask(host).IsCompletedSuccessfully, "it is tried again once WeChat may be asked");
    }

    [Fact]
    public async Task A_weixin_that_is_down_is_asked_no_more_often_than_the_back_off_allows()
    {
        _simulator.Faults.Add(Fault.ErrCode(40125));
        using var host = await StartAsync(sdk => sdk.AddWarmUp());

        for (var i = 0; i < 20; i++)
        {
            await UntilAsync(() => _time.Waiting >= 1);
            _time.Advance(TimeSpan.FromSeconds(30));
        }

        _simulator.Ledger.Entries.Count.Should().BeLessThanOrEqualTo(6, "10 minutes with a back-off of 60 seconds and more");
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
            }).UseSimulator(_simulator, allowOutsideDevelopment: true).AddWarmUp();
        });

        await UntilAsync(() => TicketCalls("jsapi") == 2 && TicketCalls("wx_card") == 1);
        host.Services.GetServices<IHostedService>().Count(service => service.GetType().Name.StartsWith("WarmUp", StringComparison.Ordinal)).Should().Be(1);
    }

    [Fact]
    public async Task The_host_stops_at_once()
    {
        using var host = await StartAsync(sdk => sdk.AddWarmUp());
        await UntilAsync(() => _time.Waiting >= 1);

        await host.StopAsync();

        _time.Waiting.Should().Be(0, "the timer is gone");
    }

    [Fact]
    public void A_ticket_that_does_not_exist_is_refused()
    {
        var add = () => new ServiceCollection().AddWeixinJsSdk().AddWarmUp((TicketType)7);

        add.Should().Throw<ArgumentException>();
    }

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

    private long TicketCalls(string type) => _simulator.Ledger.Count("/cgi-bin/ticket/getticket", type);

    private async Task<IHost> StartAsync(Action<IWeixinJsSdkBuilder> configure)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddLogging(logging => logging.ClearProviders());
        builder.Services.AddSingleton<TimeProvider>(_time);
        configure(builder.Services.AddWeixinJsSdk(options =>
        {
            options.AppId = Site.AppId;
            options.AppSecret = "secret";
        }).UseSimulator(_simulator, allowOutsideDevelopment: true));
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }
}
