using WeixinJsSdk.Credentials;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Accounts;

/// <summary>The account that is examined.</summary>
/// <param name="Name">Its name in the application.</param>
/// <param name="Settings">Its options.</param>
/// <param name="Api">Its way to WeChat.</param>
/// <param name="HasBuiltInTokens">Whether the library itself asks WeChat for its tokens.</param>
/// <param name="AccessTokens">The token provider in use: the built-in one, or the application's own.</param>
/// <param name="Tickets">The ticket provider in use.</param>
/// <param name="SharedCache">The cache that all accounts share.</param>
/// <param name="Time">The application's clock.</param>
internal sealed record AccountUnderTest(
    string Name,
    AccountSettings Settings,
    WeixinApiClient Api,
    bool HasBuiltInTokens,
    Func<IAccessTokenProvider> AccessTokens,
    Func<ITicketProvider> Tickets,
    SharedCache SharedCache,
    TimeProvider Time);
