using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.Accounts;

/// <summary>The services that an application has registered in place of the library's services of one account. The registrations are read once.</summary>
internal sealed class ContainerOverrides : IAccountOverrides
{
    private readonly IServiceProvider _services;
    private readonly string _account;
    private readonly HashSet<Type> _overridden;

    public ContainerOverrides(IServiceProvider services, ServiceRegistry registry, string account)
    {
        _services = services;
        _account = account;
        _overridden = registry.Overridden(account);
    }

    public bool Has<T>()
        where T : class => _overridden.Contains(typeof(T));

    public T? Find<T>()
        where T : class => Has<T>() ? _services.Account<T>(_account) : null;
}
