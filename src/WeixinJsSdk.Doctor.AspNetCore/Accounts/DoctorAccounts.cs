using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.Doctor.AspNetCore.Accounts;

/// <summary>The accounts that can be chosen on the page.</summary>
internal static class DoctorAccounts
{
    /// <summary>Those of <c>AddWeixinJsSdk</c>, the default one first. Accounts of <see cref="IWeixinAccounts"/> can be named, not listed.</summary>
    public static IReadOnlyList<IAccountDoctor> All(IServiceProvider services) =>
    [
        .. services.GetService<IAccountDoctor>() is { } first ? new[] { first } : [],
        .. services.GetKeyedServices<IAccountDoctor>(KeyedService.AnyKey).OrderBy(doctor => doctor.Account, StringComparer.Ordinal),
    ];

    /// <summary>Whether the options of the account are those of <c>AddWeixinJsSdk</c>.</summary>
    public static bool IsRegistered(IServiceProvider services, string account) => All(services).Any(doctor => doctor.Account == account);

    /// <returns>Null where there is no such account, or none is named.</returns>
    public static IAccountDoctor? Find(IServiceProvider services, string? account) =>
        account is null ? null : services.GetService<IWeixinAccounts>()?.Find(account)?.Doctor;
}
