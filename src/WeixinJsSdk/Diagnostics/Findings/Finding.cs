namespace WeixinJsSdk;

/// <summary>One thing that is wrong, or may be, and what to do about it. Immutable; holds no ticket, token, secret or key.</summary>
public sealed class Finding
{
    private readonly FindingText _english;
    private readonly FindingText _chinese;

    internal Finding(FindingCode code, FindingCertainty certainty, FindingText english, FindingText chinese)
    {
        Code = code;
        Certainty = certainty;
        _english = english;
        _chinese = chinese;
    }

    /// <summary>What was found.</summary>
    public FindingCode Code { get; }

    /// <summary>How certain it is.</summary>
    public FindingCertainty Certainty { get; }

    /// <summary>What is wrong, in one English sentence.</summary>
    public string Problem => _english.Problem;

    /// <summary>What shows it, in English.</summary>
    public string Evidence => _english.Evidence;

    /// <summary>What to do, in English.</summary>
    public string Advice => _english.Advice;

    /// <summary>Where WeChat's document says so.</summary>
    public string Section => _english.Section;

    /// <summary>Gives the finding in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Its text.</returns>
    public FindingText In(FindingLanguage language) => language == FindingLanguage.Chinese ? _chinese : _english;

    /// <summary>The code and the English text.</summary>
    /// <returns>One line without secrets.</returns>
    public override string ToString() => $"{Code}: {_english}";
}
