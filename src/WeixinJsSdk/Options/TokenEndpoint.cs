namespace WeixinJsSdk;

/// <summary>The endpoint of WeChat from which the built-in token source fetches the <c>access_token</c>.</summary>
public enum TokenEndpoint
{
    /// <summary>
    /// <c>POST /cgi-bin/stable_token</c> (获取稳定版接口调用凭据), the default: WeChat returns the same token
    /// to every caller until five minutes before it expires. Several nodes therefore do not invalidate each other's token.
    /// </summary>
    Stable = 0,

    /// <summary>
    /// <c>GET /cgi-bin/token</c> (获取接口调用凭据): each call creates a new token. The previous token expires five minutes later.
    /// Run more than one node with this endpoint only with a shared cache and an <see cref="IRefreshLock"/>.
    /// </summary>
    Classic = 1,
}
