using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.AspNetCore;

/// <summary>An account's services by its name: plain ones for the default account, keyed ones for the others.</summary>
internal static class AccountServices
{
    public static T? FindAccount<T>(this IServiceProvider services, string account)
        where T : class =>
        account.Length == 0 ? services.GetService<T>() : services.GetKeyedService<T>(account);

    public static T GetAccount<T>(this IServiceProvider services, string account)
        where T : class =>
        services.FindAccount<T>(account) ?? throw new InvalidOperationException(account.Length == 0
            ? "There is no default WeChat account among the services: call AddWeixinJsSdk(…), or name the account that is meant."
            : $"There is no WeChat account \"{account}\" among the services: call AddWeixinJsSdk(\"{account}\", …).");
}
