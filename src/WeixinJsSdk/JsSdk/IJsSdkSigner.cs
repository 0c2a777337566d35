namespace WeixinJsSdk;

/// <summary>Creates the argument of <c>wx.config</c> for a page (步骤三:通过config接口注入权限验证配置).</summary>
public interface IJsSdkSigner
{
    /// <summary>Signs a page with an empty <c>jsApiList</c>, for a page that fills it in itself. Completes synchronously if the ticket is in memory.</summary>
    /// <param name="url">The address of the page as <c>location.href</c> gives it; it is cut at the first <c>#</c> and otherwise signed unchanged.</param>
    /// <param name="cancellationToken">Cancels this caller's wait only.</param>
    /// <returns>The argument of <c>wx.config</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="url"/> is not an absolute http or https address, or contains white space.</exception>
    /// <exception cref="WeixinApiException">WeChat returned no ticket, and no valid one is in memory.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<JsSdkConfig> SignAsync(string url, CancellationToken cancellationToken = default);

    /// <summary>Signs a page. Completes synchronously if the ticket is in memory.</summary>
    /// <param name="request">The page and the interfaces and open tags that it uses.</param>
    /// <param name="cancellationToken">Cancels this caller's wait only.</param>
    /// <returns>The argument of <c>wx.config</c>.</returns>
    /// <exception cref="ArgumentException">A value of <paramref name="request"/> is not valid. The message names the value and the rule.</exception>
    /// <exception cref="WeixinApiException">WeChat returned no ticket, and no valid one is in memory.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<JsSdkConfig> SignAsync(JsSdkSignRequest request, CancellationToken cancellationToken = default);
}
