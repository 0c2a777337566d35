namespace WeixinJsSdk.Simulator.Judge;

/// <summary>
/// The configs that passed, by page and signature: the last thousand. The app does not verify a config again while its page stays open, even if the
/// ticket expires meanwhile.
/// </summary>
internal sealed class VerifiedConfigs
{
    private const int Capacity = 1000;
    private readonly Dictionary<(string Url, WxConfig Config), HashSet<string>> _jsApiLists = [];
    private readonly Queue<(string Url, WxConfig Config)> _oldestFirst = new();

    public void Keep(string url, WxConfig config, IEnumerable<string> jsApiList)
    {
        lock (_jsApiLists)
        {
            if (_jsApiLists.TryAdd((url, config), []))
            {
                _oldestFirst.Enqueue((url, config));
            }

            _jsApiLists[(url, config)] = jsApiList.ToHashSet(StringComparer.Ordinal);
            if (_oldestFirst.Count > Capacity)
            {
                _jsApiLists.Remove(_oldestFirst.Dequeue());
            }
        }
    }

    /// <summary>The interfaces that config verified for this page; null if it did not pass there.</summary>
    public IReadOnlySet<string>? Find(string url, WxConfig config)
    {
        lock (_jsApiLists)
        {
            return _jsApiLists.GetValueOrDefault((url, config));
        }
    }
}
