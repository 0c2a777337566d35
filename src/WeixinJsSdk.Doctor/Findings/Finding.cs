using System.Globalization;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor;

/// <summary>One certain or possible mistake, and how to correct it. Immutable; contains no ticket, token, secret or key.</summary>
public sealed class Finding
{
    internal Finding(FindingCode code, FindingCertainty certainty, FindingText english, FindingText chinese)
    {
        Code = code;
        Certainty = certainty;
        English = english;
        Chinese = chinese;
    }

    /// <summary>The code of the mistake.</summary>
    public FindingCode Code { get; }

    /// <summary>How certain the finding is.</summary>
    public FindingCertainty Certainty { get; }

    /// <summary>The finding in English.</summary>
    public FindingText English { get; }

    /// <summary>The finding in Chinese.</summary>
    public FindingText Chinese { get; }

    /// <summary>What is wrong, in one English sentence.</summary>
    public string Problem => English.Problem;

    /// <summary>The facts that show the mistake, in English.</summary>
    public string Evidence => English.Evidence;

    /// <summary>How to correct the mistake, in English.</summary>
    public string Advice => English.Advice;

    /// <summary>The section of WeChat's document that states the rule.</summary>
    public string Section => English.Section;

    /// <summary>Gives the finding in the language of a culture.</summary>
    /// <param name="culture">Chinese for <c>zh</c> and the cultures below it, English for every other one.</param>
    /// <returns>The text in that language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public FindingText In(CultureInfo culture) => ChineseCulture.Includes(culture) ? Chinese : English;

    /// <summary>The code and the English text.</summary>
    /// <returns>One line without secrets.</returns>
    public override string ToString() => $"{Code}: {English}";
}
