using System.Collections.Concurrent;
using WeixinJsSdk.Credentials;
using WeixinJsSdk.Options;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Accounts;

/// <inheritdoc cref="IWeixinAccounts"/>
internal sealed class WeixinAccounts(
    RegisteredAccounts registered,
    ServiceRegistry registry,
    RunTimeOptions runTimeOptions,
    IHttpClientFactory clients,
    EngineServices engine) : IWeixinAccounts
{
    /// <summary>The name of the HTTP client and of the options that all run-time accounts share. No account may have this name.</summary>
    public const string SharedName = "*";

    private static readonly string ClientName = HttpClientName.Of(SharedName);

    private readonly object _gate = new();
    private readonly ConcurrentDictionary<string, Entry> _runTime = new(StringComparer.Ordinal);

    public IWeixinAccount AddOrUpdate(string name, WeixinJsSdkOptions options, IAccessTokenProvider? accessTokens = null)
    {
        RequireName(name);
        var prepared = runTimeOptions.Prepare(name, Guard.NotNull(options, nameof(options)), accessTokens is null);
        lock (_gate)
        {
            if (!_runTime.TryGetValue(name, out var entry) || !entry.Tokens.IsFrom(accessTokens))
            {
                entry?.Account.Retire();
                return (_runTime[name] = Create(name, prepared, accessTokens)).Account;
            }

            var settings = entry.Account.Settings;
            if (!OptionsCopy.AreSame(settings.Current, prepared))
            {
                settings.Update(prepared);
            }

            return entry.Account;
        }
    }

    public IWeixinAccount? Find(string name) =>
        _runTime.TryGetValue(Guard.NotNull(name, nameof(name)), out var entry) ? entry.Account : registered.Find(name);

    public bool Remove(string name)
    {
        Guard.NotNull(name, nameof(name));
        lock (_gate)
        {
            if (!_runTime.TryRemove(name, out var entry))
            {
                return false;
            }

            entry.Account.Retire();
            return true;
        }
    }

    /// <exception cref="ArgumentException">The name is reserved, or belongs to a registered account.</exception>
    private void RequireName(string name)
    {
        Guard.NotEmpty(name, nameof(name));
        if (name == SharedName)
        {
            throw new ArgumentException($"name must not be \"{SharedName}\": it is reserved for the settings that all run-time accounts share.", nameof(name));
        }

        if (registry.IsRegistered(name))
        {
            throw new ArgumentException($"name must not be \"{name}\", since AddWeixinJsSdk has registered an account with this name. Change a registered account through its options.", nameof(name));
        }
    }

    private Entry Create(string name, WeixinJsSdkOptions options, IAccessTokenProvider? accessTokens)
    {
        var tokens = new OwnAccessTokens(accessTokens);
        var settings = new AccountSettings(options);
        return new Entry(new WeixinAccount(name, settings, () => clients.CreateClient(ClientName), tokens, engine), tokens);
    }

    private sealed record Entry(WeixinAccount Account, OwnAccessTokens Tokens);
}
