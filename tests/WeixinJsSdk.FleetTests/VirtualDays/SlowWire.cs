namespace WeixinJsSdk.FleetTests.VirtualDays;

/// <summary>
/// The way to WeChat is much longer than the way to the cache: many turns of the scheduler against one, in no time of the virtual clock.
/// It also tells whether a call is under way, which is what a caller would wait for.
/// </summary>
internal sealed class SlowWire : DelegatingHandler
{
    private const int Turns = 50;
    private int _calls;

    public SlowWire(HttpMessageHandler weixin)
        : base(weixin)
    {
    }

    /// <summary>How many calls this node has made.</summary>
    public int Calls => _calls;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _calls);
        for (var i = 0; i < Turns; i++)
        {
            await Task.Yield();
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
