namespace WeixinJsSdk.Credentials;

/// <summary>
/// The values of one credential that WeChat has refused, each remembered until it would have expired. The oldest go first when there are
/// too many. Safe for use by many threads.
/// </summary>
internal sealed class RefusedValues(TimeProvider time)
{
    private const int Capacity = 32;

    /// <summary>How long a refused value is remembered whose end is not known: no token or ticket of WeChat's lives longer.</summary>
    private static readonly TimeSpan UnknownLife = TimeSpan.FromHours(2);

    /// <summary>How long a reinstated value cannot be refused again: reports of the same false alarm arrive late, and each would cost a call.</summary>
    private static readonly TimeSpan ReinstatementLife = TimeSpan.FromMinutes(1);

    private readonly object _gate = new();
    private readonly Dictionary<string, DateTimeOffset> _refusedUntil = new(StringComparer.Ordinal);
    private (string? Value, DateTimeOffset Until) _reinstated;

    /// <param name="value">What WeChat has refused.</param>
    /// <param name="expiresAt">When it would have expired; null where that is not known.</param>
    /// <returns>Whether the refusal stands. It does not where the value has just been reinstated.</returns>
    public bool Add(string value, DateTimeOffset? expiresAt = null)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            if (value == _reinstated.Value && now < _reinstated.Until)
            {
                return false;
            }

            MakeRoom(now);
            _refusedUntil[value] = expiresAt > now ? expiresAt.Value : now + UnknownLife;
            return true;
        }
    }

    public bool Contains(string value)
    {
        lock (_gate)
        {
            return IsRefused(value, time.GetUtcNow());
        }
    }

    /// <summary>WeChat has handed the value out again, so that its refusal was a false alarm.</summary>
    public void Reinstate(string value)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            if (IsRefused(value, now))
            {
                _refusedUntil.Remove(value);
                _reinstated = (value, now + ReinstatementLife);
            }
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _refusedUntil.Clear();
        }
    }

    private bool IsRefused(string value, DateTimeOffset now) => _refusedUntil.TryGetValue(value, out var until) && now < until;

    private void MakeRoom(DateTimeOffset now)
    {
        foreach (var expired in _refusedUntil.Where(entry => entry.Value <= now).Select(entry => entry.Key).ToArray())
        {
            _refusedUntil.Remove(expired);
        }

        if (_refusedUntil.Count >= Capacity)
        {
            _refusedUntil.Remove(_refusedUntil.OrderBy(entry => entry.Value).First().Key);
        }
    }
}
