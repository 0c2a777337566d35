using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.DependencyInjection;

/// <summary>
/// Knows whether an account still uses the built-in token source: AppSecret is required only then. It looks at the registrations, so that
/// it does not matter whether the application's own provider was registered before <c>AddWeixinJsSdk</c> or after.
/// </summary>
internal sealed class TokenSourceRegistry(IServiceCollection registrations)
{
    private readonly HashSet<ServiceDescriptor> _builtIn = [];

    public void Add(ServiceDescriptor builtIn) => _builtIn.Add(builtIn);

    /// <summary>Whether the last registration, the one that counts, is ours.</summary>
    public bool IsBuiltIn(string name) =>
        registrations.LastOrDefault(descriptor => descriptor.IsFor<IAccessTokenProvider>(name)) is { } last && _builtIn.Contains(last);

    /// <summary>Whether the application has registered an account by this name.</summary>
    public bool IsTaken(string name) => registrations.Any(descriptor => descriptor.IsFor<ITicketProvider>(name));

    /// <summary>Whether anything that the library does by itself asks for a token.</summary>
    public bool IsNeeded(string name) =>
        IsBuiltIn(name)
        && registrations.LastOrDefault(descriptor => descriptor.IsFor<ITicketProvider>(name)) is { } tickets && _builtIn.Contains(tickets);
}
