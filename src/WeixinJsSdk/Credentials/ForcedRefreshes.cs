namespace WeixinJsSdk.Credentials;

/// <summary>WeChat's limits for <c>force_refresh</c>: 30 seconds apart, 20 a day.</summary>
internal sealed class ForcedRefreshes(TimeProvider time)
{
    private const int MostInADay = 20;
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    private readonly Queue<DateTimeOffset> _made = new();
    private DateTimeOffset _last = DateTimeOffset.MinValue;

    /// <summary>Takes one, where one is left. Called by one refresh at a time.</summary>
    public bool TryTake()
    {
        var now = time.GetUtcNow();
        while (_made.Count > 0 && now - _made.Peek() >= Day)
        {
            _made.Dequeue();
        }

        if (_made.Count >= MostInADay || now - _last < Apart)
        {
            return false;
        }

        _made.Enqueue(now);
        _last = now;
        return true;
    }
}
