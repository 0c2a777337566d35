using System.Globalization;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor;

/// <summary>A row of 附录5-常见错误及解决方法. Immutable.</summary>
public sealed class FaqRow
{
    internal FaqRow(int number, string? errMsg, FindingCode[] codes, FaqText english, FaqText chinese)
    {
        Number = number;
        ErrMsg = errMsg;
        Codes = Array.AsReadOnly(codes);
        English = english;
        Chinese = chinese;
    }

    /// <summary>The number of the row, 1 to 24, in the order of the document.</summary>
    public int Number { get; }

    /// <summary>The text within an <c>errMsg</c> that identifies the row, in lower case, such as <c>invalid signature</c>; null if there is none.</summary>
    public string? ErrMsg { get; }

    /// <summary>The findings with which <see cref="SignatureDoctor"/> checks this row; empty if a server cannot check it.</summary>
    public IReadOnlyList<FindingCode> Codes { get; }

    /// <summary>The row in English.</summary>
    public FaqText English { get; }

    /// <summary>The row in Chinese.</summary>
    public FaqText Chinese { get; }

    /// <summary>Gives the row in the language of a culture.</summary>
    /// <param name="culture">Chinese for <c>zh</c> and the cultures below it, English for every other one.</param>
    /// <returns>The text in that language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public FaqText In(CultureInfo culture) => ChineseCulture.Includes(culture) ? Chinese : English;
}
