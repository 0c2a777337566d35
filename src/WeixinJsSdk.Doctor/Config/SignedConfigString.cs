using System.Text.RegularExpressions;
using WeixinJsSdk.Doctor.Secrets;
using WeixinJsSdk.Doctor.Urls;

namespace WeixinJsSdk.Doctor.Config;

/// <summary>The fields of a logged signed string, with their names and their order.</summary>
internal sealed class SignedConfigString
{
    private static readonly Regex Field = new(
        "(?:^|&)(?<name>(?:jsapi_?)?ticket|nonce_?str|time_?stamp|url)=",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // A text counts as a label only if the first field follows it.
    private static readonly Regex Label = new(
        """^\s*(?<name>[\w \[\]"'.-]{1,40}(?:=>|[:=：])\s*)?(?<quote>["'])?(?=(?:(?:jsapi_?)?ticket|nonce_?str|time_?stamp|url)=)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private readonly (int Start, int Length)? _ticket;

    private SignedConfigString(string text, IReadOnlyList<(string Name, string Value)> fields, (int Start, int Length)? ticket) => (Text, Fields, _ticket) = (text, fields, ticket);

    /// <summary>The given string without the changes that a log or a page made to it.</summary>
    public string Text { get; }

    public IReadOnlyList<(string Name, string Value)> Fields { get; }

    public string? Ticket => ValueOf("ticket");

    /// <summary>Whether the string contains the ticket itself and not a mark in its place.</summary>
    public bool IsTicketShown => !HiddenSecret.Is(Ticket);

    public string? NonceStr => ValueOf("nonce");

    public string? Timestamp => ValueOf("time");

    public string? Url => ValueOf("url");

    public bool HasRightNames => Fields.All(one => ConfigAttempt.RightNames.Contains(one.Name, StringComparer.Ordinal));

    public bool IsInOrder => Fields.Select(one => one.Name.ToLowerInvariant()).SequenceEqual(
        Fields.Select(one => one.Name.ToLowerInvariant()).OrderBy(name => name, StringComparer.Ordinal), StringComparer.Ordinal);

    public static SignedConfigString Of(string given)
    {
        var text = Unlogged(given);
        var trimmed = Bare(text);
        var names = NamesIn(trimmed);
        var fields = new List<(string, string)>();
        for (var i = 0; i < names.Count; i++)
        {
            var start = names[i].Index + names[i].Length;
            var end = i + 1 < names.Count ? names[i + 1].Index : trimmed.Length;
            fields.Add((names[i].Groups["name"].Value, trimmed.Substring(start, end - start)));
        }

        var shift = text.IndexOf(trimmed, StringComparison.Ordinal);
        var ticket = names.FindIndex(name => IsTicket(name.Groups["name"].Value));
        return new SignedConfigString(
            text, fields, ticket < 0 ? null : (shift + names[ticket].Index + names[ticket].Length, fields[ticket].Item2.Length));
    }

    /// <summary>Removes a label such as "string1: " and quotes around the string, and restores the ampersands that a page showed differently.</summary>
    private static string Unlogged(string given)
    {
        var text = HtmlText.Written(given);
        var label = Label.Match(text);
        var (name, quote) = (label.Groups["name"], label.Groups["quote"]);
        if (!name.Success && !quote.Success)
        {
            return text;
        }

        var bare = text.Substring(label.Length);
        var end = bare.TrimEnd();
        return quote.Success && end.Length > 0 && end[end.Length - 1] == quote.Value[0] ? end.Substring(0, end.Length - 1) : bare;
    }

    /// <summary>Removes white space and a byte order mark around the text.</summary>
    public static string Bare(string text) => text.Trim().TrimStart('\uFEFF');

    /// <summary>Returns the whole string with the given ticket in the place of the original ticket or its mark.</summary>
    public string WithTicket(string ticket) => _ticket is var (start, length)
        ? Text.Remove(start, length).Insert(start, ticket)
        : "jsapi_ticket=" + ticket + "&" + Text.TrimStart();

    /// <summary>Finds each name only once, since an address may contain <c>&amp;url=</c> and <c>&amp;timestamp=</c> too.</summary>
    private static List<Match> NamesIn(string text)
    {
        var seen = new HashSet<char>();
        var names = new List<Match>();
        foreach (Match match in Field.Matches(text))
        {
            var name = match.Groups["name"].Value.ToLowerInvariant();
            if (seen.Add(IsTicket(name) ? 'k' : name[0]))
            {
                names.Add(match);
            }
        }

        return names;
    }

    private static bool IsTicket(string name) => name.EndsWith("ticket", StringComparison.OrdinalIgnoreCase);

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
