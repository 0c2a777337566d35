namespace WeixinJsSdk;

/// <summary>附录5-常见错误及解决方法 as data.</summary>
public static class JsSdkFaq
{
    /// <summary>The 24 rows, in the order of the document.</summary>
    public static IReadOnlyList<FaqRow> Rows { get; } = [];

    /// <summary>Finds the rows that an <c>errMsg</c> speaks of.</summary>
    /// <param name="errMsg">What the page got, such as <c>config:invalid signature</c>; case and underscores do not count.</param>
    /// <returns>The rows; empty for null, the empty string and an errMsg the document does not know.</returns>
    public static IReadOnlyList<FaqRow> Find(string? errMsg) => errMsg is null ? [] : [];
}
