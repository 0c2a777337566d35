namespace WeixinJsSdk;

/// <summary>
/// The values that WeChat has refused, each remembered until it would have ended. Few and short-lived; the oldest go first when there
/// are too many. Not safe for use by many threads: its owner holds a lock.
/// </summary>
internal sealed class RejectedValues
{
    private const int Most = 32;

    private readonly Dictionary<string, DateTimeOffset> _until = new(StringComparer.Ordinal);

    public void Add(string value, DateTimeOffset until, DateTimeOffset now)
    {
        Forget(now);
        if (_until.Count >= Most)
        {
            _until.Remove(_until.OrderBy(entry => entry.Value).First().Key);
        }

        _until[value] = until;
    }

    public bool Contains(string value, DateTimeOffset now) => _until.TryGetValue(value, out var until) && now < until;

    public void Remove(string value) => _until.Remove(value);

    public void Clear() => _until.Clear();

    private void Forget(DateTimeOffset now)
    {
        foreach (var ended in _until.Where(entry => entry.Value <= now).Select(entry => entry.Key).ToArray())
        {
            _until.Remove(ended);
        }
    }
}
