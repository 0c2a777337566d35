namespace WeixinJsSdk.FleetTests.Faults;

/// <summary>The way to WeChat; it says when an answer waits for the clock.</summary>
internal sealed class ParkedWire(HttpMessageHandler weixin, Parking parking) : DelegatingHandler(weixin)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answering = base.SendAsync(request, cancellationToken);
        if (!answering.IsCompleted)
        {
            await parking.StayAsync(answering, cancellationToken);
        }

        return await answering;
    }
}
