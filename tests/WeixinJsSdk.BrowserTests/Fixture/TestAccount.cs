using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.BrowserTests;

/// <summary>An account of the simulator, and the library that signs for it.</summary>
public sealed class TestAccount : IDisposable
{
    public const string ApiKey = "test-merchant-key-0123456789abcd";
    public const string AppSecret = "secret-of-a-test";
    private readonly ServiceProvider _services;

    internal TestAccount(WeixinSimulator simulator, int number, string[] safeDomains)
    {
        AppId = $"wx{number:x16}";
        Simulated = simulator.AddAccount(AppId, AppSecret, safeDomains);
        Simulated.Payment.ApiKey = ApiKey;
        var services = new ServiceCollection();
        services.AddWeixinJsSdk(options =>
        {
            options.AppId = AppId;
            options.AppSecret = AppSecret;
            options.Payment = new WeixinPaymentOptions { SignType = PaySignType.Md5, ApiKey = ApiKey };
        }).UseSimulator(simulator);
        _services = services.BuildServiceProvider();
    }

    public string AppId { get; }

    public SimulatedAccount Simulated { get; }

    public ICardSigner Cards => _services.GetRequiredService<ICardSigner>();

    public IPaySigner Payments => _services.GetRequiredService<IPaySigner>();

    public ITicketProvider Tickets => _services.GetRequiredService<ITicketProvider>();

    public IMediaClient Media => _services.GetRequiredService<IMediaClient>();

    /// <summary>Every interface of the catalog, unless others are named.</summary>
    public ValueTask<JsSdkConfig> SignAsync(string url, params string[] jsApiList) => SignAsync(url, debug: false, jsApiList);

    public ValueTask<JsSdkConfig> SignAsync(string url, bool debug, params string[] jsApiList) =>
        _services.GetRequiredService<IJsSdkSigner>().SignAsync(new JsSdkSignRequest(url)
        {
            JsApiList = jsApiList.Length > 0 ? jsApiList : [.. JsApi.All.Where(api => api.GoesIntoJsApiList).Select(api => api.Name)],
            Debug = debug,
        });

    public void Dispose() => _services.Dispose();
}
