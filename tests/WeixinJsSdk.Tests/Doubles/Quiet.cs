using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Accounts;
using WeixinJsSdk.Credentials;

namespace WeixinJsSdk.Tests.Doubles;

/// <summary>Stillness after a call: a clock that is moved while something goes on behind it makes timeouts of nothing.</summary>
internal static class Quiet
{
    /// <summary>Ends when everything that a process does in the background for an account is done, and what that has set off.</summary>
    public static async Task IdleAsync(this IServiceProvider services, string account = "")
    {
        var credentials = services.GetRequiredService<RegisteredAccounts>().Get(account).Credentials;
        for (var quiet = 0; quiet < 2;)
        {
            var refreshes = credentials.Refreshes.Where(refresh => !refresh.IsCompleted).ToArray();
            quiet = refreshes.Length == 0 ? quiet + 1 : 0;
            await Task.WhenAll(refreshes);
        }
    }
}
