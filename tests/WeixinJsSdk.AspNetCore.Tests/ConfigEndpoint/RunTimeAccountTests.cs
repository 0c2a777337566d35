using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.AspNetCore.Tests;

/// <summary>The endpoint for accounts that come and go while the application runs.</summary>
public sealed class RunTimeAccountTests
{
    private const string ShopAppId = "wx00000000000000aa";

    [Fact]
    public async Task The_endpoint_signs_for_an_account_from_when_it_is_added_to_when_it_is_removed()
    {
        var weixin = new WeixinSimulator();
        weixin.AddAccount(ShopAppId, "shop-secret", ["shop.example"]);
        await using var site = await Site.StartAsync(
            app => app.MapWeixinJsSdkConfig("/config", options => options.AccountSelector = context => context.Request.Host.Host),
            services => services.AddWeixinAccounts().UseSimulator(weixin, o => o.AllowOutsideDevelopment = true));
        var accounts = site.Services.GetRequiredService<IWeixinAccounts>();
        Task<Answer> AskAsync() => site.GetAsync("/config?url=http%3A%2F%2Fshop.example%2F", "Host: shop.example");

        (await AskAsync()).Status.Should().Be(404);
        accounts.AddOrUpdate("shop.example", new WeixinJsSdkOptions { AppId = ShopAppId, AppSecret = "shop-secret" });
        var answer = await AskAsync();
        accounts.Remove("shop.example");

        answer.Status.Should().Be(200);
        answer.Json.GetProperty("appId").GetString().Should().Be(ShopAppId);
        (await AskAsync()).Status.Should().Be(404);
    }
}
