using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.Accounts;

/// <summary>
/// Distinguishes the library's registrations from the application's. It reads the service collection, so that the application can register
/// its own service before or after <c>AddWeixinJsSdk</c>.
/// </summary>
internal sealed class ServiceRegistry(IServiceCollection registrations)
{
    private static readonly Type[] AccountServices =
    [
        typeof(IJsSdkSigner), typeof(ICardSigner), typeof(IPaySigner), typeof(IMediaClient),
        typeof(ITicketProvider), typeof(IAccessTokenProvider), typeof(IAccountDoctor),
    ];

    private readonly HashSet<ServiceDescriptor> _builtIn = [];
    private readonly HashSet<string> _accounts = new(StringComparer.Ordinal);

    public void Add(string account) => _accounts.Add(account);

    public void Add(ServiceDescriptor builtIn) => _builtIn.Add(builtIn);

    /// <summary>Whether <c>AddWeixinJsSdk</c> was called with this name.</summary>
    public bool IsRegistered(string account) => _accounts.Contains(account);

    /// <summary>Whether the library fetches the account's tokens from WeChat. Only then an AppSecret is required.</summary>
    public bool NeedsAppSecret(string account) => IsBuiltIn(typeof(IAccessTokenProvider), account) && IsBuiltIn(typeof(ITicketProvider), account);

    /// <returns>The services that the application has registered itself.</returns>
    public HashSet<Type> Overridden(string account) => [.. AccountServices.Where(service => !IsBuiltIn(service, account))];

    /// <summary>As in the container, the last registration wins.</summary>
    private bool IsBuiltIn(Type service, string account) =>
        registrations.LastOrDefault(descriptor => descriptor.IsFor(service, account)) is { } last && _builtIn.Contains(last);
}
