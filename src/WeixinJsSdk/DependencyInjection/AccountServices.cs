using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.DependencyInjection;

/// <summary>The default account's services are plain ones, a named account's are keyed by its name.</summary>
internal static class AccountServices
{
    public static T Account<T>(this IServiceProvider services, string name)
        where T : notnull =>
        name.Length == 0 ? services.GetRequiredService<T>() : services.GetRequiredKeyedService<T>(name);

    public static ServiceDescriptor Describe<T>(string name, Func<IServiceProvider, T> create)
        where T : class =>
        name.Length == 0
            ? ServiceDescriptor.Singleton(create)
            : ServiceDescriptor.KeyedSingleton(name, (services, _) => create(services));

    /// <summary>Whether this is what <see cref="Account{T}"/> may return for the account.</summary>
    public static bool IsFor<T>(this ServiceDescriptor descriptor, string name) =>
        descriptor.ServiceType == typeof(T)
        && (name.Length == 0 ? !descriptor.IsKeyedService : descriptor.IsKeyedService && name.Equals(descriptor.ServiceKey));
}
