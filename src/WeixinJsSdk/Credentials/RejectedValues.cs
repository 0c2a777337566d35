namespace WeixinJsSdk.Credentials;

/// <summary>
/// The values that WeChat has refused, each remembered until it would have ended. Few and short-lived; the oldest go first when there
/// are too many. Not safe for use by many threads: its owner holds a lock.
/// </summary>
internal sealed class RejectedValues
{
    private const int Most = 32;

    /// <summary>So long WeChat's word for a value is not doubted again: late callers would ask it for the same once each.</summary>
    private static readonly TimeSpan VouchLife = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, DateTimeOffset> _until = new(StringComparer.Ordinal);
    private (string? Value, DateTimeOffset Until) _vouchedFor;

    /// <returns>Whether the refusal stands; it does not where WeChat has just vouched for the value.</returns>
    public bool Add(string value, DateTimeOffset until, DateTimeOffset now)
    {
        if (value == _vouchedFor.Value && now < _vouchedFor.Until)
        {
            return false;
        }

        Forget(now);
        if (_until.Count >= Most)
        {
            _until.Remove(_until.OrderBy(entry => entry.Value).First().Key);
        }

        _until[value] = until;
        return true;
    }

    /// <summary>WeChat hands the value out again: a refusal of it was a false alarm.</summary>
    public void Vouch(string value, DateTimeOffset now)
    {
        if (Contains(value, now))
        {
            _until.Remove(value);
            _vouchedFor = (value, now + VouchLife);
        }
    }

    public bool Contains(string value, DateTimeOffset now) => _until.TryGetValue(value, out var until) && now < until;

    public void Clear() => _until.Clear();

    private void Forget(DateTimeOffset now)
    {
        foreach (var ended in _until.Where(entry => entry.Value <= now).Select(entry => entry.Key).ToArray())
        {
            _until.Remove(ended);
        }
    }
}
