namespace WeixinJsSdk;

/// <summary>
/// Examines a configured account with calls to WeChat: whether WeChat issues a token and a ticket, which host answers and in what time, the
/// clock, the shared cache, and whether another program refreshes the account's token. Registered for each account, like its signers.
/// </summary>
/// <remarks>
/// An examination changes nothing: it forces no refresh, and removes or overwrites no credential. It makes at most one call to
/// <c>stable_token</c> and two to <c>openapi/quota/get</c>, in addition to a fetch that is due for the account. A second examination
/// within ten seconds returns the same report.
/// </remarks>
public interface IAccountDoctor
{
    /// <summary>The account's name in this application; the empty string for the default account.</summary>
    string Account { get; }

    /// <summary>The account's <c>appid</c>.</summary>
    string AppId { get; }

    /// <summary>Examines the account. Problems are part of the report; the method does not throw for them.</summary>
    /// <param name="cancellationToken">Cancels this caller's wait, not the examination.</param>
    /// <returns>The report. It contains no secret, token or ticket.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<AccountReport> ExamineAsync(CancellationToken cancellationToken = default);
}
