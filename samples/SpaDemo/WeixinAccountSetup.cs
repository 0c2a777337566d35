using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk;
using WeixinJsSdk.Simulator;

namespace SpaDemo;

/// <summary>Your account at WeChat if the configuration names one; otherwise an account of a WeChat that runs inside this process.</summary>
internal static class WeixinAccountSetup
{
    private const string DemoAppId = "wxspademo012345678";
    private const string DemoAppSecret = "demo-secret-of-no-account";

    public static IWeixinJsSdkBuilder AddWeixinAccount(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection("WeixinJsSdk");
        if (settings["AppId"] is { Length: > 0 })
        {
            return builder.Services.AddWeixinJsSdk(settings);
        }

        var simulator = new WeixinSimulator();
        simulator.AddAccount(DemoAppId, DemoAppSecret, safeDomains: ["example.com"]);
        return builder.Services
            .AddWeixinJsSdk(options =>
            {
                options.AppId = DemoAppId;
                options.AppSecret = DemoAppSecret;
            })
            .UseSimulator(simulator);
    }

    public static void MapDesk(this WebApplication app)
    {
        if (app.Services.GetService<WeixinSimulator>() is not null)
        {
            app.MapWeixinSimulator();
        }
    }
}
