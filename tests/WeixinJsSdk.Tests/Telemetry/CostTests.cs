using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Telemetry;

[Collection(Alone.Name)]
public class CostTests
{
    private readonly ManualTime _time = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_hit_allocates_nothing_whether_anybody_listens_or_not(bool listens)
    {
        using var exported = listens ? new Exported() : null;
        using var node = new Node(new FakeWeixin(_time), _time);
        await node.TicketAsync();
        var tickets = node.Tickets;
        for (var i = 0; i < 100; i++)
        {
            await tickets.GetTicketAsync(TicketType.JsApi);
        }

        var synchronous = true;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            synchronous &= tickets.GetTicketAsync(TicketType.JsApi).IsCompletedSuccessfully;
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        synchronous.Should().BeTrue();
        if (exported is not null)
        {
            exported.Metrics().Should().Contain(line => line.Contains("{kind=jsapi_ticket,layer=memory}=1100"));
        }
    }
}
