namespace WeixinJsSdk.JsSdk;

/// <summary>Lists of names that the page receives.</summary>
internal static class NameList
{
    /// <summary>Validates every name and copies the list, so that the caller cannot change it afterwards.</summary>
    public static IReadOnlyList<string> Copy(IReadOnlyList<string>? names, string parameter)
    {
        if (names is null)
        {
            throw new ArgumentNullException(parameter);
        }

        if (names.Count == 0)
        {
            return [];
        }

        var copy = new string[names.Count];
        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = string.IsNullOrWhiteSpace(names[i])
                ? throw new ArgumentException($"{parameter} must not contain an empty name (at position {i}).", parameter)
                : names[i];
        }

        return copy;
    }
}
