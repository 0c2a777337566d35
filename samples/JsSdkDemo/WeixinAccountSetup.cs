using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk;
using WeixinJsSdk.Simulator;

namespace JsSdkDemo;

/// <summary>Your account at WeChat if the configuration names one; otherwise an account of a WeChat that runs inside this process.</summary>
internal static class WeixinAccountSetup
{
    public const string PanelLink = "<p><a href=\"/weixin-simulator/\">模拟微信的控制面板 <span lang=\"en\">The simulated WeChat's control panel</span></a></p>";

    private const string DemoAppId = "wxdemo0123456789ab";
    private const string DemoAppSecret = "demo-secret-of-no-account";
    private const string DemoApiKey = "demo-merchant-key-of-no-account1";

    public static void AddWeixinAccount(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection("WeixinJsSdk");
        if (settings["AppId"] is { Length: > 0 } || settings["AppSecret"] is { Length: > 0 })
        {
            builder.Services.AddWeixinJsSdk(settings);
            return;
        }

        var simulator = new WeixinSimulator();
        var account = simulator.AddAccount(DemoAppId, DemoAppSecret, safeDomains: ["example.com"]);
        account.Payment.ApiKey = DemoApiKey;
        account.Payment.SetDirectories("http://demo.example.com/");
        builder.Services
            .AddWeixinJsSdk(options =>
            {
                options.AppId = DemoAppId;
                options.AppSecret = DemoAppSecret;
                options.Payment = new WeixinPaymentOptions { SignType = PaySignType.Md5, ApiKey = DemoApiKey };
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
