using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Credentials;

public class SingleFlightTests
{
    private readonly ManualTime _time = new();
    private readonly FakeWeixin _weixin;

    public SingleFlightTests() => _weixin = new FakeWeixin(_time);

    [Fact]
    public async Task Ten_thousand_cold_callers_make_one_token_call_and_one_ticket_call()
    {
        var gate = new Gate();
        _weixin.Before = (_, ct) => gate.PassAsync(ct);
        using var node = new Node(_weixin, _time);

        var callers = Enumerable.Range(0, 10_000).Select(_ => Task.Run(() => node.TicketAsync())).ToArray();
        await gate.Arrived;
        gate.Open();
        var tickets = await Task.WhenAll(callers);

        tickets.Should().AllBe("ticket-1");
        _weixin.Calls.Should().Equal("/cgi-bin/stable_token", "/cgi-bin/ticket/getticket");
    }

    [Fact]
    public async Task A_hit_completes_synchronously_and_allocates_nothing()
    {
        using var node = new Node(_weixin, _time);
        await node.TicketAsync();
        var tickets = node.Tickets;
        await tickets.GetTicketAsync(TicketType.JsApi);

        var synchronous = true;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            synchronous &= tickets.GetTicketAsync(TicketType.JsApi).IsCompletedSuccessfully;
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        synchronous.Should().BeTrue();
    }

    [Fact]
    public async Task A_caller_that_cancels_leaves_and_the_others_get_the_ticket()
    {
        var gate = new Gate();
        _weixin.Before = (_, ct) => gate.PassAsync(ct);
        using var node = new Node(_weixin, _time);
        using var leaving = new CancellationTokenSource();

        var first = node.Tickets.GetTicketAsync(TicketType.JsApi, leaving.Token).AsTask();
        await gate.Arrived;
        var second = node.Tickets.GetTicketAsync(TicketType.JsApi).AsTask();
        await leaving.CancelAsync();

        await first.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        gate.Open();
        (await second).Value.Should().Be("ticket-1");
        _weixin.TicketCalls.Should().Be(1);
    }

    [Fact]
    public async Task When_every_caller_has_cancelled_the_fetch_still_serves_the_next_one()
    {
        var gate = new Gate();
        _weixin.Before = (_, ct) => gate.PassAsync(ct);
        using var node = new Node(_weixin, _time);
        using var leaving = new CancellationTokenSource();

        var only = node.Tickets.GetTicketAsync(TicketType.JsApi, leaving.Token).AsTask();
        await gate.Arrived;
        await leaving.CancelAsync();
        await only.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        gate.Open();
        await node.IdleAsync();

        (await node.TicketAsync()).Should().Be("ticket-1");
        _weixin.TicketCalls.Should().Be(1);
    }

    [Fact]
    public async Task The_two_tickets_are_fetched_independently_with_one_token()
    {
        using var node = new Node(_weixin, _time);

        var both = await Task.WhenAll(node.TicketAsync(TicketType.JsApi), node.TicketAsync(TicketType.WxCard));

        both.Should().Contain(ticket => ticket.StartsWith("ticket")).And.Contain(ticket => ticket.StartsWith("card"));
        _weixin.TokenCalls.Should().Be(1);
        _weixin.TicketCalls.Should().Be(2);
    }

    [Fact]
    public async Task The_fetch_does_not_carry_the_first_callers_context_along()
    {
        var context = new AsyncLocal<string>();
        var seen = "not asked";
        _weixin.Before = (_, _) =>
        {
            seen = context.Value;
            return Task.CompletedTask;
        };
        using var node = new Node(_weixin, _time);

        context.Value = "one caller's request";
        await node.TicketAsync();

        seen.Should().BeNull();
    }

    [Fact]
    public void Blocking_under_a_single_threaded_SynchronizationContext_does_not_deadlock()
    {
        _weixin.Before = async (_, _) => await Task.Yield();
        using var node = new Node(_weixin, _time, new TestCache(_time));
        JsSdkConfig? config = null;

        var thread = new Thread(() =>
        {
            SynchronizationContext.SetSynchronizationContext(new DeadContext());
            config = node.Signer.SignAsync("https://example.com/").AsTask().GetAwaiter().GetResult();
        });
        thread.Start();

        thread.Join(TimeSpan.FromSeconds(30)).Should().BeTrue("classic ASP.NET blocks on results under such a context");
        config!.Signature.Should().HaveLength(40);
    }

    [Fact]
    public async Task An_undefined_ticket_type_is_an_ArgumentException()
    {
        using var node = new Node(_weixin, _time);

        await FluentActions.Awaiting(async () => await node.Tickets.GetTicketAsync((TicketType)7)).Should().ThrowAsync<ArgumentException>().WithParameterName("type");
        await FluentActions.Awaiting(async () => await node.Tickets.InvalidateTicketAsync(TicketType.JsApi, "")).Should().ThrowAsync<ArgumentException>().WithParameterName("value");
        await FluentActions.Awaiting(async () => await node.Tokens.InvalidateAccessTokenAsync(null!)).Should().ThrowAsync<ArgumentException>().WithParameterName("refusedValue");
    }

    /// <summary>Takes work and never does it, as the context of a blocked request.</summary>
    private sealed class DeadContext : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }
    }
}
