using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.AspNetCore.Accounts;

/// <summary>
/// An account's services by its name: plain ones for the default account, keyed ones for the other registered ones, and those of
/// <see cref="IWeixinAccounts"/> for what came at run time.
/// </summary>
internal static class AccountServices
{
    public static T? FindAccount<T>(this IServiceProvider services, string account)
        where T : class =>
        account.Length == 0 ? services.GetService<T>() : FindRunTime<T>(services, account) ?? FindKeyed<T>(services, account);

    public static T GetAccount<T>(this IServiceProvider services, string account)
        where T : class =>
        services.FindAccount<T>(account) ?? throw new InvalidOperationException(account.Length == 0
            ? "There is no default WeChat account among the services: call AddWeixinJsSdk(…), or name the account that is meant."
            : $"There is no WeChat account \"{account}\" among the services: call AddWeixinJsSdk(\"{account}\", …), or add it to IWeixinAccounts.");

    private static T? FindRunTime<T>(IServiceProvider services, string account)
        where T : class =>
        services.GetService<IWeixinAccounts>()?.Find(account) is { } found
            ? found.JsSdk as T ?? found.Tickets as T ?? found.AccessTokens as T
            : null;

    /// <summary>The container remembers each key it was ever asked for, and a request may have made this one up: only known ones are asked for.</summary>
    private static T? FindKeyed<T>(IServiceProvider services, string account)
        where T : class =>
        services.GetService<IServiceProviderIsKeyedService>()?.IsKeyedService(typeof(T), account) == false ? null : services.GetKeyedService<T>(account);
}
