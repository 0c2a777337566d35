namespace WeixinJsSdk.Catalog;

/// <summary>Which known name a misspelt one is nearest to.</summary>
internal static class NearestName
{
    private const int LongestName = 64;

    /// <returns>The name that is the fewest slips away, if they are few for its length; null otherwise.</returns>
    public static string? Among(IEnumerable<string> names, string? name)
    {
        var meant = name?.Trim();
        if (string.IsNullOrEmpty(meant) || meant!.Length > LongestName)
        {
            return null;
        }

        // Case is the commonest slip of all and counts as none here.
        var lower = meant.ToLowerInvariant();
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in names)
        {
            var slips = EditDistance.Between(lower, candidate.ToLowerInvariant());
            if (slips < least && slips <= Tolerance(candidate))
            {
                nearest = candidate;
                least = slips;
            }
        }

        return nearest;
    }

    /// <summary>A slip for every five letters, and three at most: beyond that it is another name, such as a new one of WeChat's.</summary>
    private static int Tolerance(string candidate) => Math.Min(3, candidate.Length / 5);
}
