using System.Text.RegularExpressions;

namespace WeixinJsSdk.WeixinApi;

/// <summary>Reads WeChat's <c>errmsg</c> leniently, for display only: its form has changed over the years.</summary>
internal static class ErrorText
{
    private const string Mark = "***";
    private const int Longest = 512;

    private static readonly Regex Address = new(
        @"invalid ip (?<ip>[0-9a-fA-F:.]+)",
        RegexOptions.CultureInvariant);

    private static readonly Regex Rid = new(
        @"\brid: ?(?<rid>[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8})\b",
        RegexOptions.CultureInvariant);

    public static string? FindAddress(string text) => Find(Address, "ip", text);

    public static string? FindRid(string text) => Find(Rid, "rid", text);

    /// <summary>Cuts what is too long, and blots out secrets: WeChat has been seen to repeat what it was sent.</summary>
    public static string Clean(string text, IReadOnlyList<string> secrets)
    {
        var clean = Blot(text, secrets);
        return clean.Length <= Longest ? clean : clean.Substring(0, Longest);
    }

    public static string Blot(string text, IReadOnlyList<string> secrets)
    {
        foreach (var secret in secrets)
        {
            if (secret.Length > 0)
            {
                text = text.Replace(secret, Mark);
            }
        }

        return text;
    }

    private static string? Find(Regex pattern, string group, string text)
    {
        var match = pattern.Match(text);
        return match.Success ? match.Groups[group].Value : null;
    }
}
