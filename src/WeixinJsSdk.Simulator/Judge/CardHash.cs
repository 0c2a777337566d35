namespace WeixinJsSdk.Simulator.Judge;

/// <summary>附录4: the values, sorted by their bytes, put together without separators, SHA-1.</summary>
internal static class CardHash
{
    private const string Masked = "***";

    public static string? MatchingTicket(IEnumerable<string> tickets, string signature, params string[] values) =>
        tickets.FirstOrDefault(ticket => Digest.Sha1(Join(ticket, values, ticket)) == signature);

    /// <summary>The string that was hashed, with <c>***</c> where the ticket stands among the sorted values.</summary>
    public static string Hide(string? ticket, IReadOnlyList<string> tickets, params string[] values) =>
        Join(ticket ?? (tickets.Count > 0 ? tickets[^1] : Masked), values, Masked);

    private static string Join(string ticket, string[] values, string shown)
    {
        string[] sorted = [ticket, .. values];
        Array.Sort(sorted, string.CompareOrdinal);
        var at = Array.IndexOf(sorted, ticket);
        sorted[at] = shown;
        return string.Concat(sorted);
    }
}
