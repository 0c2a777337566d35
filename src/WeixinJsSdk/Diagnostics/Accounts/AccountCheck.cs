namespace WeixinJsSdk;

/// <summary>One check of an account. Immutable; holds no secret.</summary>
public sealed class AccountCheck
{
    private readonly AccountCheckText _english;
    private readonly AccountCheckText _chinese;

    internal AccountCheck(AccountCheckKind kind, AccountCheckOutcome outcome, TimeSpan elapsed, Said message, Said advice = default, int? errorCode = null)
    {
        var title = CheckTitles.Of(kind);
        Kind = kind;
        Outcome = outcome;
        Elapsed = elapsed;
        ErrorCode = errorCode;
        _english = new AccountCheckText(title.English, message.English, advice.English ?? "");
        _chinese = new AccountCheckText(title.Chinese, message.Chinese, advice.Chinese ?? "");
    }

    private AccountCheck(AccountCheck other, AccountCheckText english, AccountCheckText chinese)
    {
        Kind = other.Kind;
        Outcome = other.Outcome;
        Elapsed = other.Elapsed;
        ErrorCode = other.ErrorCode;
        _english = english;
        _chinese = chinese;
    }

    /// <summary>What was looked at.</summary>
    public AccountCheckKind Kind { get; }

    /// <summary>How it came out.</summary>
    public AccountCheckOutcome Outcome { get; }

    /// <summary>How long it took; zero where nothing was asked for it.</summary>
    public TimeSpan Elapsed { get; }

    /// <summary>WeChat's <c>errcode</c>; null where WeChat gave none.</summary>
    public int? ErrorCode { get; }

    /// <summary>What was found, in English.</summary>
    public string Message => _english.Message;

    /// <summary>What to do about it, in English; empty where there is nothing to do.</summary>
    public string Advice => _english.Advice;

    /// <summary>Gives the check in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Its text.</returns>
    public AccountCheckText In(FindingLanguage language) => language == FindingLanguage.Chinese ? _chinese : _english;

    /// <summary>The outcome and the English text.</summary>
    /// <returns>One line without secrets.</returns>
    public override string ToString() => $"{Outcome} {_english}";

    internal AccountCheck Without(SecretMask secrets) => new(this, _english.Without(secrets), _chinese.Without(secrets));
}
