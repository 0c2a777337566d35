namespace WeixinJsSdk.Simulator.Accounts;

/// <summary>What makes an addCard request unique, so that a repeated one is refused; remembers the last hundred thousand.</summary>
internal sealed class ClaimedCards
{
    private const int Capacity = 100_000;
    private readonly HashSet<string> _claimed = new(StringComparer.Ordinal);
    private readonly Queue<string> _oldestFirst = new();

    /// <summary>Claims all or none.</summary>
    public bool TryClaim(IReadOnlyCollection<string> keys)
    {
        lock (_claimed)
        {
            if (keys.Any(_claimed.Contains) || keys.Distinct(StringComparer.Ordinal).Count() != keys.Count)
            {
                return false;
            }

            foreach (var key in keys)
            {
                _claimed.Add(key);
                _oldestFirst.Enqueue(key);
            }

            while (_oldestFirst.Count > Capacity)
            {
                _claimed.Remove(_oldestFirst.Dequeue());
            }

            return true;
        }
    }
}
