using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.LoadApp;

/// <summary>A simulated WeChat whose tokens and tickets live for seconds, so that they roll over while the application is under load.</summary>
internal static class ShortLivedWeixin
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(4);

    public static void AddShortLivedWeixin(this WebApplicationBuilder builder)
    {
        var simulator = new WeixinSimulator();
        var account = simulator.AddAccount("wx0123456789abcdef", "secret");
        account.AccessTokens.Lifetime = Lifetime;
        account.Tickets.Lifetime = Lifetime;
        builder.Services.AddWeixinJsSdk(options =>
        {
            options.AppId = account.AppId;
            options.AppSecret = "secret";
        }).UseSimulator(simulator, o => o.AllowOutsideDevelopment = true);
    }

    /// <summary>How often the ticket has been fetched until now.</summary>
    public static void MapRollOvers(this WebApplication app) =>
        app.MapGet("/roll-overs", (WeixinSimulator simulator) => simulator.Ledger.Count("/cgi-bin/ticket/getticket"));
}
