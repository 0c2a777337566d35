namespace WeixinJsSdk;

/// <summary>
/// Examines a configured account against WeChat itself: whether a token and a ticket are to be had, by which host and in what time, the clock,
/// the shared cache, and whether something else refreshes the account's token. Registered for each account, as its signers are.
/// </summary>
/// <remarks>
/// It changes nothing: no refresh is forced, no credential dropped or overwritten. An examination makes at most one call to
/// <c>stable_token</c> and two to <c>openapi/quota/get</c> of its own, beside the fetch that the account itself may have due; asked again
/// within ten seconds it gives the same report.
/// </remarks>
public interface IAccountDoctor
{
    /// <summary>The account's name in this application; the empty string for the default account.</summary>
    string Account { get; }

    /// <summary>The account's <c>appid</c>.</summary>
    string AppId { get; }

    /// <summary>Examines the account. Whatever is wrong stands in the report and is not thrown.</summary>
    /// <param name="cancellationToken">Ends this caller's wait, and not the examination.</param>
    /// <returns>What was found; it holds no secret, token or ticket.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<AccountReport> ExamineAsync(CancellationToken cancellationToken = default);
}
