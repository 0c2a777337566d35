using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using WeixinJsSdk.Credentials;

namespace WeixinJsSdk.Accounts;

/// <summary>The accounts that <c>AddWeixinJsSdk</c> has registered. Each is created when it is first used.</summary>
internal sealed class RegisteredAccounts(
    IServiceProvider services,
    ServiceRegistry registry,
    IHttpClientFactory clients,
    IOptionsMonitor<WeixinJsSdkOptions> options,
    EngineServices engine) : IDisposable
{
    private readonly ConcurrentDictionary<string, WeixinAccount> _accounts = new(StringComparer.Ordinal);
    private readonly object _gate = new();
    private readonly List<IDisposable?> _reloads = [];

    /// <returns>The account; null if <c>AddWeixinJsSdk</c> was not called with this name.</returns>
    /// <exception cref="OptionsValidationException">The account's options are not valid. The failure is not cached: the next call reads the options again.</exception>
    public WeixinAccount? Find(string name) =>
        _accounts.TryGetValue(name, out var account) ? account : registry.IsRegistered(name) ? Get(name) : null;

    /// <param name="name">A name that <c>AddWeixinJsSdk</c> was called with.</param>
    /// <exception cref="OptionsValidationException">As for <see cref="Find"/>.</exception>
    public WeixinAccount Get(string name)
    {
        if (_accounts.TryGetValue(name, out var existing))
        {
            return existing;
        }

        lock (_gate)
        {
            return _accounts.TryGetValue(name, out existing) ? existing : _accounts[name] = Create(name);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _reloads.ForEach(reload => reload?.Dispose());
        }
    }

    private WeixinAccount Create(string name)
    {
        var overrides = new ContainerOverrides(services, registry, name);
        var settings = new AccountSettings(options.Get(name));
        var clientName = HttpClientName.Of(name);
        var account = new WeixinAccount(name, settings, () => clients.CreateClient(clientName), overrides, engine);
        _reloads.Add(options.OnChange((changed, changedName) =>
        {
            if ((changedName ?? "") == name)
            {
                settings.Update(changed);
            }
        }));
        return account;
    }
}
