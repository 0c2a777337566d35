using System.Globalization;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor;

/// <summary>One thing that is wrong, or may be, and what to do about it. Immutable; holds no ticket, token, secret or key.</summary>
public sealed class Finding
{
    internal Finding(FindingCode code, FindingCertainty certainty, FindingText english, FindingText chinese)
    {
        Code = code;
        Certainty = certainty;
        English = english;
        Chinese = chinese;
    }

    /// <summary>What was found.</summary>
    public FindingCode Code { get; }

    /// <summary>How certain it is.</summary>
    public FindingCertainty Certainty { get; }

    /// <summary>The finding in English.</summary>
    public FindingText English { get; }

    /// <summary>The finding in Chinese.</summary>
    public FindingText Chinese { get; }

    /// <summary>What is wrong, in one English sentence.</summary>
    public string Problem => English.Problem;

    /// <summary>What shows it, in English.</summary>
    public string Evidence => English.Evidence;

    /// <summary>What to do, in English.</summary>
    public string Advice => English.Advice;

    /// <summary>Where WeChat's document says so.</summary>
    public string Section => English.Section;

    /// <summary>Gives the finding in the language of a culture.</summary>
    /// <param name="culture">Chinese for <c>zh</c> and the cultures below it, English for every other one.</param>
    /// <returns>Its text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public FindingText In(CultureInfo culture) => ChineseCulture.Includes(culture) ? Chinese : English;

    /// <summary>The code and the English text.</summary>
    /// <returns>One line without secrets.</returns>
    public override string ToString() => $"{Code}: {English}";
}
