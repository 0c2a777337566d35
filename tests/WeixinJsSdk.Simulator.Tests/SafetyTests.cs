using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace WeixinJsSdk.Simulator.Tests;

public sealed class SafetyTests
{
    private readonly WeixinSimulator _simulator = new();

    public SafetyTests() => _simulator.AddAccount(Desk.AppId, Desk.Secret);

    [Fact]
    public async Task UseSimulator_answers_the_accounts_client_and_registers_the_simulator()
    {
        var services = new ServiceCollection();
        new Builder("brand-b", services).UseSimulator(_simulator);
        services.Configure<WeixinJsSdkOptions>("brand-b", options => options.CacheKeyPrefix = "mine");
        await using var provider = services.BuildServiceProvider();

        using var client = provider.GetRequiredService<IHttpClientFactory>().CreateClient("test");
        (await client.GetStringAsync(new Uri("https://api.weixin.qq.com" + Desk.TokenQuery))).Should().Contain("access_token");
        provider.GetRequiredService<WeixinSimulator>().Should().BeSameAs(_simulator);
        var options = provider.GetRequiredService<IOptionsMonitor<WeixinJsSdkOptions>>();
        options.Get("brand-b").CacheKeyPrefix.Should().Be("simulator-mine");
        options.Get("brand-a").CacheKeyPrefix.Should().Be("weixin-jssdk");
    }

    [Theory]
    [InlineData("Production", false, false)]
    [InlineData("Staging", false, false)]
    [InlineData("Production", true, true)]
    [InlineData("Development", false, true)]
    public async Task UseSimulator_fails_the_start_outside_Development_unless_told_otherwise(string environment, bool allow, bool starts)
    {
        await using var app = App(environment, services => new Builder("", services).UseSimulator(_simulator, o => o.AllowOutsideDevelopment = allow));
        var factory = app.Services.GetRequiredService<IHttpClientFactory>();
        if (starts)
        {
            await app.StartAsync();
            await app.StopAsync();
            using var client = factory.CreateClient("test");
            return;
        }

        (await app.Invoking(it => it.StartAsync()).Should().ThrowAsync<InvalidOperationException>())
            .WithMessage($"UseSimulator()*\"{environment}\"*AllowOutsideDevelopment*");
        factory.Invoking(it => it.CreateClient("test")).Should().Throw<InvalidOperationException>().WithMessage("UseSimulator()*");
    }

    [Theory]
    [InlineData("Production", false, false)]
    [InlineData("Production", true, true)]
    [InlineData("Development", false, true)]
    public async Task MapWeixinSimulator_fails_outside_Development_unless_told_otherwise(string environment, bool allow, bool maps)
    {
        await using var app = App(environment, services => services.AddSingleton(_simulator));
        Action map = () => app.MapWeixinSimulator("/sim", o => o.AllowOutsideDevelopment = allow);
        if (!maps)
        {
            map.Should().Throw<InvalidOperationException>().WithMessage("MapWeixinSimulator()*\"Production\"*AllowOutsideDevelopment*");
            return;
        }

        map();
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        (await http.GetFromJsonAsync<JsonElement>("/sim" + Desk.TokenQuery)).TryGetProperty("access_token", out _).Should().BeTrue();
        await app.StopAsync();
    }

    [Fact]
    public async Task MapWeixinSimulator_says_what_to_do_when_there_is_no_simulator()
    {
        await using var app = App("Development", _ => { });

        app.Invoking(it => it.MapWeixinSimulator()).Should().Throw<InvalidOperationException>().WithMessage("*UseSimulator(simulator)*");
    }

    [Fact]
    public void An_account_needs_an_unused_appId_and_a_secret_and_does_not_tell_it()
    {
        _simulator.Invoking(it => it.AddAccount(Desk.AppId, "other")).Should().Throw<ArgumentException>().WithMessage("*already*");
        _simulator.Invoking(it => it.AddAccount("", "other")).Should().Throw<ArgumentException>();
        _simulator.Invoking(it => it.AddAccount("wx1", "")).Should().Throw<ArgumentException>();
        _simulator.FindAccount(Desk.AppId)!.ToString().Should().Be(Desk.AppId);
    }

    private static WebApplication App(string environment, Action<IServiceCollection> configure)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        configure(builder.Services);
        return builder.Build();
    }

    private sealed class Builder(string name, IServiceCollection services) : IWeixinJsSdkBuilder
    {
        public string Name => name;

        public IServiceCollection Services => services;

        public IHttpClientBuilder HttpClient { get; } = services.AddHttpClient("test");
    }
}
