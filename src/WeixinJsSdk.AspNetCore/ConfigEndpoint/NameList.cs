namespace WeixinJsSdk.AspNetCore.ConfigEndpoint;

/// <summary>Lists of interfaces and open tags.</summary>
internal static class NameList
{
    private const int MaxNames = 200;
    private const int MaxNameLength = 64;

    /// <summary>Validates and copies a list of the options.</summary>
    public static string[] Of(IEnumerable<string>? names, string parameter)
    {
        string[] copy = [.. names ?? []];
        return copy.Any(string.IsNullOrWhiteSpace)
            ? throw new ArgumentException($"{parameter} must not contain an empty name.", parameter)
            : copy;
    }

    /// <summary>Splits the value of an attribute: names separated by commas or white space.</summary>
    public static string[] Split(string? names) =>
        (names ?? "").Replace(',', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Validates a list from the query of a request.</summary>
    /// <returns>The names; null with a <paramref name="problem"/> if the list is not valid.</returns>
    public static IReadOnlyList<string>? Read(string names, out string problem)
    {
        var list = Split(names);
        var isValid = list.Length <= MaxNames && list.All(IsName);
        problem = isValid ? "" : $"apis must contain at most {MaxNames} names, each of at most {MaxNameLength} letters, digits, dots, colons or underscores.";
        return isValid ? list : null;
    }

    private static bool IsName(string name) =>
        name.Length <= MaxNameLength && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or ':' or '_');
}
