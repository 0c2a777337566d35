using System.Text.RegularExpressions;

namespace WeixinJsSdk;

/// <summary>The fields of a signed string that somebody has logged, with the names and in the order that stand there.</summary>
internal sealed class SignedConfigString
{
    private static readonly Regex Field = new(
        "(?:^|&)(?<name>(?:jsapi_?)?ticket|nonce_?str|time_?stamp|url)=",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private SignedConfigString(IReadOnlyList<(string Name, string Value)> fields) => Fields = fields;

    public IReadOnlyList<(string Name, string Value)> Fields { get; }

    public string? Ticket => ValueOf("ticket");

    public string? NonceStr => ValueOf("nonce");

    public string? Timestamp => ValueOf("time");

    public string? Url => ValueOf("url");

    public bool HasRightNames => Fields.All(one => ConfigAttempt.RightNames.Contains(one.Name, StringComparer.Ordinal));

    public bool IsInOrder => Fields.Select(one => one.Name.ToLowerInvariant()).SequenceEqual(
        Fields.Select(one => one.Name.ToLowerInvariant()).OrderBy(name => name, StringComparer.Ordinal), StringComparer.Ordinal);

    public static SignedConfigString Of(string text)
    {
        var trimmed = Bare(text);
        var names = NamesIn(trimmed);
        var fields = new List<(string, string)>();
        for (var i = 0; i < names.Count; i++)
        {
            var start = names[i].Index + names[i].Length;
            var end = i + 1 < names.Count ? names[i + 1].Index : trimmed.Length;
            fields.Add((names[i].Groups["name"].Value, trimmed.Substring(start, end - start)));
        }

        return new SignedConfigString(fields);
    }

    /// <summary>Without white space and a byte order mark around it.</summary>
    public static string Bare(string text) => text.Trim().TrimStart('\uFEFF');

    /// <summary>Each name once: an address may hold <c>&amp;url=</c> and <c>&amp;timestamp=</c> of its own.</summary>
    private static List<Match> NamesIn(string text)
    {
        var seen = new HashSet<char>();
        var names = new List<Match>();
        foreach (Match match in Field.Matches(text))
        {
            var name = match.Groups["name"].Value.ToLowerInvariant();
            if (seen.Add(name.EndsWith("ticket", StringComparison.Ordinal) ? 'k' : name[0]))
            {
                names.Add(match);
            }
        }

        return names;
    }

    private string? ValueOf(string part)
    {
        foreach (var (name, value) in Fields)
        {
            if (Regex.IsMatch(name, part, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))
            {
                return value;
            }
        }

        return null;
    }
}
