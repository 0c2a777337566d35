using System.Globalization;
using WeixinJsSdk.Accounts;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk;

/// <summary>One check of an account. Immutable. It contains no secret.</summary>
public sealed class AccountCheck
{
    internal AccountCheck(AccountCheckKind kind, AccountCheckOutcome outcome, TimeSpan elapsed, BilingualText message, BilingualText advice = default, int? errorCode = null)
    {
        var title = CheckTitles.Of(kind);
        Kind = kind;
        Outcome = outcome;
        Elapsed = elapsed;
        ErrorCode = errorCode;
        English = new AccountCheckText(title.English, message.English, advice.English ?? "");
        Chinese = new AccountCheckText(title.Chinese, message.Chinese, advice.Chinese ?? "");
    }

    private AccountCheck(AccountCheck other, AccountCheckText english, AccountCheckText chinese)
    {
        Kind = other.Kind;
        Outcome = other.Outcome;
        Elapsed = other.Elapsed;
        ErrorCode = other.ErrorCode;
        English = english;
        Chinese = chinese;
    }

    /// <summary>What was checked.</summary>
    public AccountCheckKind Kind { get; }

    /// <summary>The outcome.</summary>
    public AccountCheckOutcome Outcome { get; }

    /// <summary>The duration of the calls for this check; zero if it needed no call.</summary>
    public TimeSpan Elapsed { get; }

    /// <summary>WeChat's <c>errcode</c>; null if WeChat returned none.</summary>
    public int? ErrorCode { get; }

    /// <summary>The check in English.</summary>
    public AccountCheckText English { get; }

    /// <summary>The check in Chinese.</summary>
    public AccountCheckText Chinese { get; }

    /// <summary>The result, in English.</summary>
    public string Message => English.Message;

    /// <summary>What to do about it, in English; empty if there is nothing to do.</summary>
    public string Advice => English.Advice;

    /// <summary>Returns the text of the check in the language of a culture.</summary>
    /// <param name="culture">Chinese for <c>zh</c> and the cultures below it, English for every other one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public AccountCheckText In(CultureInfo culture) => ChineseCulture.Includes(culture) ? Chinese : English;

    /// <summary>The outcome and the English text.</summary>
    /// <returns>One line without secrets.</returns>
    public override string ToString() => $"{Outcome} {English}";

    internal AccountCheck Without(SecretMask secrets) => new(this, English.Without(secrets), Chinese.Without(secrets));
}
