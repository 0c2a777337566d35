namespace WeixinJsSdk;

/// <summary>Where the built-in token source asks WeChat for an <c>access_token</c>.</summary>
public enum TokenEndpoint
{
    /// <summary>
    /// <c>POST /cgi-bin/stable_token</c> (获取稳定版接口调用凭据), the default: every caller is handed the same token
    /// until its last five minutes, so that several nodes cannot end one another's token.
    /// </summary>
    Stable = 0,

    /// <summary>
    /// <c>GET /cgi-bin/token</c> (获取接口调用凭据): each call makes a new token and ends the one before it after five minutes.
    /// Run more than one node on it only with a shared cache and an <see cref="IRefreshLock"/>.
    /// </summary>
    Classic = 1,
}
