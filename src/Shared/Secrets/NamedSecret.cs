using System.Text.RegularExpressions;

namespace WeixinJsSdk.Shared;

/// <summary>A secret that stands in a text under its name, in an address, a JSON text, a script or a log, however it is escaped there.</summary>
internal static class NamedSecret
{
    private const string Quote = """(?:\\*["'“”]|\\+u0022|&quot;|&\#34;|%22|\])?""";

    // A monkey is none: "key" is a word, also behind an underscore or an escaped separator, or where a capital letter begins it.
    private const string Key = @"(?:(?<![a-z0-9])|(?<=\\[nrt]|\\u[0-9a-f]{4}|%[0-9a-f]{2}))key|(?-i:(?<=[a-z0-9])Key)";

    // What such a parameter holds is a secret, known to us or not. Whatever stands before these words is kept as it is.
    private static readonly Regex Pair = new(
        "(?<name>(?:(?:ticket|token|secret)[a-z0-9_]{0,20}|session_?key|(?:api|mch|partner|pay_?sign|private)_?(?:v[23]_?)?key|" + Key + ")"
        + Quote + @"\s*(?:=>|[=:：]|%3D|%253D|%3A)\s*" + Quote + """)(?<value>[^&\s"'#%<>,}\\“”]+)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // In a script the value may be a variable's name.
    private static readonly Regex Literal = new(@"^[\w\-+/=]{16,}$", RegexOptions.CultureInvariant);

    public static string Hide(string text, string mark) => Pair.Replace(text, "${name}" + mark);

    /// <returns>The values, which may stand elsewhere in the text without their names.</returns>
    public static IReadOnlyList<string> In(string text) =>
        [.. Pair.Matches(text).Cast<Match>().Select(match => match.Groups["value"].Value).Where(value => Literal.IsMatch(value)).Distinct(StringComparer.Ordinal).Take(20)];
}
