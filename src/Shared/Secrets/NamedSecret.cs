using System.Text.RegularExpressions;

namespace WeixinJsSdk.Shared;

/// <summary>Finds the values that a text assigns to the name of a secret, in an address, JSON, a script or a log, with any usual escaping.</summary>
internal static class NamedSecret
{
    private const string Quote = """(?:\\*["'“”]|\\+u0022|&quot;|&\#34;|%22|\])?""";

    // "key" counts only as a word of its own, so "monkey" does not match. An underscore, an escaped separator or a capital letter may begin the word.
    private const string Key = @"(?:(?<![a-z0-9])|(?<=\\[nrt]|\\u[0-9a-f]{4}|%[0-9a-f]{2}))key|(?-i:(?<=[a-z0-9])Key)";

    // The value of such a parameter is a secret, even if it was not given. A prefix of the name does not prevent a match.
    private static readonly Regex Pair = new(
        "(?<name>(?:(?:ticket|token|secret)[a-z0-9_]{0,20}|session_?key|(?:api|mch|partner|pay_?sign|private)_?(?:v[23]_?)?key|" + Key + ")"
        + Quote + @"\s*(?:=>|[=:：]|%3D|%253D|%3A)\s*" + Quote + """)(?<value>[^&\s"'#%<>,}\\“”]+)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // In a script the value may be the name of a variable, which is usually shorter.
    private static readonly Regex Literal = new(@"^[\w\-+/=]{16,}$", RegexOptions.CultureInvariant);

    public static string Hide(string text, string mark) => Pair.Replace(text, "${name}" + mark);

    /// <returns>The values. They may occur elsewhere in the text without their names.</returns>
    public static IReadOnlyList<string> In(string text) =>
        [.. Pair.Matches(text).Cast<Match>().Select(match => match.Groups["value"].Value).Where(value => Literal.IsMatch(value)).Distinct(StringComparer.Ordinal).Take(20)];
}
