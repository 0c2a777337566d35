using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.AspNetCore.Accounts;

/// <summary>
/// Finds the services of an account by its name. It queries the container first, since an application may have registered its own service,
/// possibly without <c>AddWeixinJsSdk</c> or as a scoped service. <see cref="IWeixinAccounts"/> finds the accounts that were added at run time.
/// </summary>
internal static class AccountServices
{
    /// <returns>The signer; null if there is no account with this name.</returns>
    public static IJsSdkSigner? FindSigner(this IServiceProvider services, string account) =>
        FindRegistered<IJsSdkSigner>(services, account) ?? FindAccount(services, account)?.JsSdk;

    /// <exception cref="InvalidOperationException">There is no account with this name.</exception>
    public static IJsSdkSigner GetSigner(this IServiceProvider services, string account) => services.FindSigner(account) ?? throw Unknown(account);

    /// <exception cref="InvalidOperationException">There is no account with this name.</exception>
    public static ITicketProvider GetTickets(this IServiceProvider services, string account) =>
        FindRegistered<ITicketProvider>(services, account) ?? FindAccount(services, account)?.Tickets ?? throw Unknown(account);

    /// <returns>The status; null if there is no account with this name, or if its ticket provider does not report it.</returns>
    public static TicketStatus? FindTicketStatus(this IServiceProvider services, string account, TicketType type) =>
        FindAccount(services, account)?.GetTicketStatus(type);

    private static IWeixinAccount? FindAccount(IServiceProvider services, string account) => services.GetService<IWeixinAccounts>()?.Find(account);

    /// <summary>The container caches every key that it has been queried with, and the name may come from the request. Only registered keys are therefore queried.</summary>
    private static T? FindRegistered<T>(IServiceProvider services, string account)
        where T : class =>
        account.Length == 0 ? services.GetService<T>()
        : services.GetService<IServiceProviderIsKeyedService>()?.IsKeyedService(typeof(T), account) == false ? null
        : services.GetKeyedService<T>(account);

    private static InvalidOperationException Unknown(string account) => new(account.Length == 0
        ? "There is no default WeChat account. Call AddWeixinJsSdk(…), or set the name of the account."
        : $"There is no WeChat account \"{account}\". Call AddWeixinJsSdk(\"{account}\", …), or add it to IWeixinAccounts.");
}
