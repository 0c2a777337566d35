namespace WeixinJsSdk.Catalog;

/// <summary>Finds the known name that is most similar to a misspelt one.</summary>
internal static class NearestName
{
    private const int MaxNameLength = 64;

    /// <returns>The name with the smallest edit distance, if that is small for its length; null otherwise.</returns>
    public static string? Among(IEnumerable<string> names, string? name)
    {
        var trimmed = name?.Trim();
        if (string.IsNullOrEmpty(trimmed) || trimmed!.Length > MaxNameLength)
        {
            return null;
        }

        // Wrong case is the most frequent mistake. It does not count here.
        var lower = trimmed.ToLowerInvariant();
        string? nearest = null;
        var smallest = int.MaxValue;
        foreach (var candidate in names)
        {
            var distance = EditDistance.Between(lower, candidate.ToLowerInvariant());
            if (distance < smallest && distance <= MaxDistance(candidate))
            {
                nearest = candidate;
                smallest = distance;
            }
        }

        return nearest;
    }

    /// <summary>One edit for every five letters, and at most three. A name that differs more is a different one, such as a new interface of WeChat.</summary>
    private static int MaxDistance(string candidate) => Math.Min(3, candidate.Length / 5);
}
