using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using WeixinJsSdk.DependencyInjection;
using WeixinJsSdk.Options;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Accounts;

/// <inheritdoc cref="IWeixinAccounts"/>
internal sealed class RunTimeAccounts(
    WeixinAccounts shared,
    TokenSourceRegistry registrations,
    IHttpClientFactory clients,
    IEnumerable<IPostConfigureOptions<WeixinJsSdkOptions>> postConfigure,
    IEnumerable<IValidateOptions<WeixinJsSdkOptions>> validators) : IWeixinAccounts
{
    /// <summary>The name under which all of them share an HTTP client and what is done to their options. No account goes by it.</summary>
    public const string SharedName = "*";

    private static readonly string ClientName = HttpClientName.Of(SharedName);

    private readonly object _gate = new();
    private readonly ConcurrentDictionary<string, RunTimeAccount> _accounts = new(StringComparer.Ordinal);

    public IWeixinAccount AddOrUpdate(string name, WeixinJsSdkOptions options, IAccessTokenProvider? accessTokens = null)
    {
        Guard.NotEmpty(name, nameof(name));
        var settled = Settle(name, Guard.NotNull(options, nameof(options)), accessTokens is null);
        lock (_gate)
        {
            if (!_accounts.TryGetValue(name, out var account) || !account.Uses(accessTokens))
            {
                if (registrations.IsTaken(name))
                {
                    throw new ArgumentException($"name must not be '{name}', since AddWeixinJsSdk was called with it: that account is a keyed service.", nameof(name));
                }

                account?.Retire();
                return _accounts[name] = new RunTimeAccount(name, settled, accessTokens, CreateClient, shared);
            }

            if (!OptionsCopy.AreSame(account.Settings.Current, settled))
            {
                account.Settings.Update(settled);
            }

            return account;
        }
    }

    public IWeixinAccount? Find(string name) =>
        _accounts.TryGetValue(Guard.NotNull(name, nameof(name)), out var account) ? account : null;

    public bool Remove(string name)
    {
        Guard.NotNull(name, nameof(name));
        lock (_gate)
        {
            if (!_accounts.TryRemove(name, out var account))
            {
                return false;
            }

            account.Retire();
            return true;
        }
    }

    private HttpClient CreateClient() => clients.CreateClient(ClientName);

    /// <summary>The options as they will be used: what the application does to all accounts is done to a copy, and that is held against the rules.</summary>
    private WeixinJsSdkOptions Settle(string name, WeixinJsSdkOptions options, bool usesBuiltInTokenSource)
    {
        var copy = OptionsCopy.Of(options);
        foreach (var step in postConfigure)
        {
            step.PostConfigure(SharedName, copy);
        }

        var rules = validators.Where(rule => rule is not WeixinJsSdkOptionsValidator).Prepend(new WeixinJsSdkOptionsValidator(_ => usesBuiltInTokenSource));
        var failures = rules.Select(rule => rule.Validate(name, copy)).Where(result => result.Failed).SelectMany(result => result.Failures!).ToArray();
        return failures.Length == 0 ? copy : throw new OptionsValidationException(name, typeof(WeixinJsSdkOptions), failures);
    }
}
