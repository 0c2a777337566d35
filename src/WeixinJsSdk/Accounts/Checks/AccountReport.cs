namespace WeixinJsSdk;

/// <summary>The result of an examination of an account. Immutable. It contains no secret, token or ticket, but may contain this server's IP address.</summary>
public sealed class AccountReport
{
    internal AccountReport(string account, string appId, DateTimeOffset examinedAt, TimeSpan elapsed, AccountCheck[] checks)
    {
        Account = account;
        AppId = appId;
        ExaminedAt = examinedAt;
        Elapsed = elapsed;
        Checks = Array.AsReadOnly(checks);
    }

    /// <summary>The account's name in this application; the empty string for the default account.</summary>
    public string Account { get; }

    /// <summary>The account's <c>appid</c>.</summary>
    public string AppId { get; }

    /// <summary>When the examination began (UTC).</summary>
    public DateTimeOffset ExaminedAt { get; }

    /// <summary>The duration of the examination.</summary>
    public TimeSpan Elapsed { get; }

    /// <summary>The checks: one for each <see cref="AccountCheckKind"/>, in its order.</summary>
    public IReadOnlyList<AccountCheck> Checks { get; }

    /// <summary>The worst of all outcomes. Checks that could not be made do not count.</summary>
    public AccountCheckOutcome Outcome => Checks.Select(check => check.Outcome).Where(outcome => outcome != AccountCheckOutcome.NotChecked)
        .DefaultIfEmpty(AccountCheckOutcome.NotChecked).Max();

    /// <summary>The account and the checks, in English.</summary>
    /// <returns>A line for each check, without secrets.</returns>
    public override string ToString() => string.Join(Environment.NewLine, Checks.Select(check => check.ToString()).Prepend($"{AppId}: {Outcome}"));
}
