using WeixinJsSdk.Credentials;

namespace WeixinJsSdk.Accounts;

/// <summary>The account that is checked.</summary>
/// <param name="Account">The account, with the services that are in use: the library's or the application's own.</param>
/// <param name="SharedCache">The cache that all accounts share.</param>
/// <param name="Time">The application's TimeProvider.</param>
internal sealed record AccountUnderTest(WeixinAccount Account, SharedCache SharedCache, TimeProvider Time)
{
    public WeixinJsSdkOptions Options => Account.Settings.Current;
}
