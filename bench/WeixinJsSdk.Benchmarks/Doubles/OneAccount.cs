using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.Benchmarks.Doubles;

/// <summary>An application with one account, whose tickets are in memory.</summary>
internal sealed class OneAccount : IDisposable
{
    private readonly ServiceProvider _services;

    public OneAccount(string ticket = "sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg")
    {
        var services = new ServiceCollection();
        services.AddWeixinJsSdk(options =>
        {
            options.AppId = "wx0123456789abcdef";
            options.AppSecret = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
        }).HttpClient.ConfigurePrimaryHttpMessageHandler(() => new InstantWeixin(ticket));
        _services = services.BuildServiceProvider();
        Signer = _services.GetRequiredService<IJsSdkSigner>();
        Cards = _services.GetRequiredService<ICardSigner>();
        Tickets = _services.GetRequiredService<ITicketProvider>();
        Warm(Tickets);
    }

    public IJsSdkSigner Signer { get; }

    public ICardSigner Cards { get; }

    public ITicketProvider Tickets { get; }

    public static void Warm(ITicketProvider tickets)
    {
        tickets.GetTicketAsync(TicketType.JsApi).AsTask().GetAwaiter().GetResult();
        tickets.GetTicketAsync(TicketType.WxCard).AsTask().GetAwaiter().GetResult();
    }

    public void Dispose() => _services.Dispose();
}
