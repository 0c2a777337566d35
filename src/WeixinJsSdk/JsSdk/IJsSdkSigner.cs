namespace WeixinJsSdk;

/// <summary>Makes the argument of <c>wx.config</c> for a page (步骤三:通过config接口注入权限验证配置).</summary>
public interface IJsSdkSigner
{
    /// <summary>Signs a page with an empty <c>jsApiList</c>, for a page that adds its own. Completes synchronously when the ticket is in memory.</summary>
    /// <param name="url">The address of the page as <c>location.href</c> gives it; cut at the first <c>#</c> and otherwise signed untouched.</param>
    /// <param name="cancellationToken">Ends this caller's wait, and nobody else's.</param>
    /// <returns>What <c>wx.config</c> takes.</returns>
    /// <exception cref="ArgumentException"><paramref name="url"/> is not an absolute http or https address, or contains white space.</exception>
    /// <exception cref="WeixinApiException">WeChat gave no ticket, and no valid one is at hand.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<JsSdkConfig> SignAsync(string url, CancellationToken cancellationToken = default);

    /// <summary>Signs a page. Completes synchronously when the ticket is in memory.</summary>
    /// <param name="request">The page and what it asks for.</param>
    /// <param name="cancellationToken">Ends this caller's wait, and nobody else's.</param>
    /// <returns>What <c>wx.config</c> takes.</returns>
    /// <exception cref="ArgumentException">A value of <paramref name="request"/> breaks its rule; the message says which.</exception>
    /// <exception cref="WeixinApiException">WeChat gave no ticket, and no valid one is at hand.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<JsSdkConfig> SignAsync(JsSdkSignRequest request, CancellationToken cancellationToken = default);
}
