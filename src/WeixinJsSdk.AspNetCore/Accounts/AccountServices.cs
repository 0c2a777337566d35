using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.AspNetCore.Accounts;

/// <summary>
/// Finds an account's services by its name. The container comes first, since an application may have registered a service of its own, also
/// without <c>AddWeixinJsSdk</c>, also for the scope of a request. <see cref="IWeixinAccounts"/> knows the accounts that were added at run time.
/// </summary>
internal static class AccountServices
{
    /// <returns>Null where there is no such account.</returns>
    public static IJsSdkSigner? FindSigner(this IServiceProvider services, string account) =>
        FindRegistered<IJsSdkSigner>(services, account) ?? FindAccount(services, account)?.JsSdk;

    /// <exception cref="InvalidOperationException">There is no such account.</exception>
    public static IJsSdkSigner GetSigner(this IServiceProvider services, string account) => services.FindSigner(account) ?? throw Unknown(account);

    /// <exception cref="InvalidOperationException">There is no such account.</exception>
    public static ITicketProvider GetTickets(this IServiceProvider services, string account) =>
        FindRegistered<ITicketProvider>(services, account) ?? FindAccount(services, account)?.Tickets ?? throw Unknown(account);

    /// <returns>Null where there is no such account, or its tickets do not say.</returns>
    public static TicketStatus? FindTicketStatus(this IServiceProvider services, string account, TicketType type) =>
        FindAccount(services, account)?.GetTicketStatus(type);

    private static IWeixinAccount? FindAccount(IServiceProvider services, string account) => services.GetService<IWeixinAccounts>()?.Find(account);

    /// <summary>The container remembers each key it was ever asked for, and a request may have made this one up: only known ones are asked for.</summary>
    private static T? FindRegistered<T>(IServiceProvider services, string account)
        where T : class =>
        account.Length == 0 ? services.GetService<T>()
        : services.GetService<IServiceProviderIsKeyedService>()?.IsKeyedService(typeof(T), account) == false ? null
        : services.GetKeyedService<T>(account);

    private static InvalidOperationException Unknown(string account) => new(account.Length == 0
        ? "There is no default WeChat account among the services: call AddWeixinJsSdk(…), or name the account that is meant."
        : $"There is no WeChat account \"{account}\" among the services: call AddWeixinJsSdk(\"{account}\", …), or add it to IWeixinAccounts.");
}
