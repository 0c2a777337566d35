namespace WeixinJsSdk.JsSdk;

/// <summary>Lists of names that are passed on to the page.</summary>
internal static class NameList
{
    /// <summary>A copy that nobody else can change, after a look at every name.</summary>
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
                ? throw new ArgumentException($"{parameter} must not hold an empty name (at position {i}).", parameter)
                : names[i];
        }

        return copy;
    }
}
