using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Credentials;

/// <summary>Where one kind of credential is fetched from: all in which the kinds differ.</summary>
internal interface ICredentialSource
{
    /// <summary>
    /// Whether a value that WeChat hands out again is good although it was refused before. A ticket is: only the application can have
    /// called it invalid, and it is handed out against a token that works. A token is not: WeChat itself refused it.
    /// </summary>
    bool VouchesForRefused { get; }

    /// <summary>Asks WeChat once. Runs for no caller in particular, so that it takes no cancellation token; it keeps to the time budget itself.</summary>
    /// <param name="isRejected">Whether WeChat has refused this value before its end.</param>
    /// <param name="allowance">What the shared cache may still cost this fetch, for the token that it needs.</param>
    /// <exception cref="WeixinApiException">There is none to be had.</exception>
    Task<FetchedCredential> FetchAsync(Func<string, bool> isRejected, CacheAllowance allowance);
}
