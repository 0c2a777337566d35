namespace WeixinJsSdk;

/// <summary>A row of 附录5-常见错误及解决方法. Immutable.</summary>
public sealed class FaqRow
{
    private readonly FaqText _english;
    private readonly FaqText _chinese;

    internal FaqRow(int number, string? errMsg, FindingCode[] codes, FaqText english, FaqText chinese)
    {
        Number = number;
        ErrMsg = errMsg;
        Codes = Array.AsReadOnly(codes);
        _english = english;
        _chinese = chinese;
    }

    /// <summary>1 to 24, in the order of the document.</summary>
    public int Number { get; }

    /// <summary>The text within an <c>errMsg</c> that tells of it, in lower case, such as <c>invalid signature</c>; null for a row without one.</summary>
    public string? ErrMsg { get; }

    /// <summary>The findings with which <see cref="SignatureDoctor"/> checks this row; empty where a server can check nothing.</summary>
    public IReadOnlyList<FindingCode> Codes { get; }

    /// <summary>Gives the row in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Its text.</returns>
    public FaqText In(FindingLanguage language) => language == FindingLanguage.Chinese ? _chinese : _english;
}
