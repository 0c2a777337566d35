using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using WeixinJsSdk.Credentials;
using WeixinJsSdk.DependencyInjection;

namespace WeixinJsSdk.Accounts;

/// <summary>One registered account: its built-in services over the ones the application may have put in their place.</summary>
internal sealed class WeixinAccount : IDisposable
{
    private readonly IDisposable? _reload;

    public WeixinAccount(string name, IServiceProvider services, EngineServices engines)
    {
        var options = services.GetRequiredService<IOptionsMonitor<WeixinJsSdkOptions>>();
        var tokenSource = services.GetRequiredService<TokenSourceRegistry>();
        var settings = new AccountSettings(options.Get(name));
        _reload = options.OnChange((changed, changedName) =>
        {
            if ((changedName ?? "") == name)
            {
                settings.Update(changed);
            }
        });
        var clients = services.GetRequiredService<IHttpClientFactory>();
        var clientName = HttpClientName.Of(name);
        Credentials = new AccountCredentials(
            settings,
            () => clients.CreateClient(clientName),
            tokenSource.IsBuiltIn(name) ? null : () => services.Account<IAccessTokenProvider>(name),
            engines);
        Settings = settings;
    }

    public AccountSettings Settings { get; }

    public AccountCredentials Credentials { get; }

    public void Dispose() => _reload?.Dispose();
}
