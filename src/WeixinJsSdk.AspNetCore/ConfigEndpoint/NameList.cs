namespace WeixinJsSdk.AspNetCore.ConfigEndpoint;

/// <summary>Lists of interfaces and open tags.</summary>
internal static class NameList
{
    private const int MostNames = 200;
    private const int LongestName = 64;

    /// <summary>The list of the options, once and for all.</summary>
    public static string[] Of(IEnumerable<string>? names, string parameter)
    {
        string[] copy = [.. names ?? []];
        return copy.Any(string.IsNullOrWhiteSpace)
            ? throw new ArgumentException($"{parameter} must not hold an empty name.", parameter)
            : copy;
    }

    /// <summary>The list of an attribute: names with commas or white space between them.</summary>
    public static string[] Split(string? names) =>
        (names ?? "").Replace(',', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The list that a stranger has sent.</summary>
    /// <returns>Null, and what is wrong with it.</returns>
    public static IReadOnlyList<string>? Read(string names, out string problem)
    {
        var list = Split(names);
        var isFine = list.Length <= MostNames && list.All(IsName);
        problem = isFine ? "" : $"apis must hold at most {MostNames} names, each of at most {LongestName} letters, digits, dots, colons or underscores.";
        return isFine ? list : null;
    }

    private static bool IsName(string name) =>
        name.Length <= LongestName && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or ':' or '_');
}
