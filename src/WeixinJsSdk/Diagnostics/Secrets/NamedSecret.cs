using System.Text.RegularExpressions;

namespace WeixinJsSdk;

/// <summary>A secret that stands in a text under its name, in an address, a JSON text, a script or a log, however it is escaped there.</summary>
internal static class NamedSecret
{
    private const string Quote = """(?:\\*["'“”]|&quot;|&\#34;|%22|\])?""";

    // What such a parameter holds is a secret, known to us or not.
    private static readonly Regex Pair = new(
        "(?<name>(?:jsapi_?ticket|api_?ticket|access_?token|refresh_?token|session_?key|ticket|app_?secret|secret|(?:api|mch|partner|pay_?sign|private)_?(?:v[23]_?)?key)"
        + Quote + @"\s*(?:=>|[=:：]|%3D|%253D|%3A)\s*" + Quote + """)(?<value>[^&\s"'#%<>,}\\“”]+)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // In a script the value may be a variable's name.
    private static readonly Regex Literal = new(@"^[\w\-+/=]{16,}$", RegexOptions.CultureInvariant);

    public static string Hide(string text, string mark) => Pair.Replace(text, "${name}" + mark);

    /// <returns>The values, which may stand elsewhere in the text without their names.</returns>
    public static IReadOnlyList<string> In(string text) =>
        [.. Pair.Matches(text).Cast<Match>().Select(match => match.Groups["value"].Value).Where(value => Literal.IsMatch(value)).Distinct(StringComparer.Ordinal).Take(20)];
}
