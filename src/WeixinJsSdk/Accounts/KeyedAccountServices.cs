using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.Accounts;

/// <summary>Registers and resolves the services of an account. Those of the default account are not keyed. Those of a named account are keyed by its name.</summary>
internal static class KeyedAccountServices
{
    public static T Account<T>(this IServiceProvider services, string account)
        where T : notnull =>
        account.Length == 0 ? services.GetRequiredService<T>() : services.GetRequiredKeyedService<T>(account);

    public static ServiceDescriptor Describe<T>(string account, Func<IServiceProvider, T> create)
        where T : class =>
        account.Length == 0
            ? ServiceDescriptor.Singleton(create)
            : ServiceDescriptor.KeyedSingleton(account, (services, _) => create(services));

    /// <summary>Whether the descriptor is one that <see cref="Account{T}"/> can return for the account.</summary>
    public static bool IsFor(this ServiceDescriptor descriptor, Type service, string account) =>
        descriptor.ServiceType == service
        && (account.Length == 0 ? !descriptor.IsKeyedService : descriptor.IsKeyedService && account.Equals(descriptor.ServiceKey));
}
