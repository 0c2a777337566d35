using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Credentials;

/// <summary>An application that takes its tokens or tickets from elsewhere.</summary>
public class OwnProviderTests
{
    private readonly ManualTime _time = new();
    private readonly FakeWeixin _weixin;

    public OwnProviderTests() => _weixin = new FakeWeixin(_time);

    [Fact]
    public async Task Tickets_are_fetched_with_the_applications_own_token_and_no_AppSecret_is_needed()
    {
        var own = new OwnTokens(_time);
        using var node = NewNode(own);

        (await node.TicketAsync()).Should().Be("ticket-1");
        _weixin.TokenCalls.Should().Be(0);
    }

    [Fact]
    public async Task The_applications_tokens_are_never_stored()
    {
        var cache = new TestCache(_time);
        using var node = new Node(_weixin, _time, cache, options => options.AppSecret = "", Register(new OwnTokens(_time)));
        await node.TicketAsync();

        cache.Keys.Should().ContainSingle().Which.Should().Contain("jsapi_ticket").And.Contain(":own:");
    }

    [Fact]
    public async Task A_refused_own_token_is_reported_to_its_provider_and_the_call_made_once_more()
    {
        var own = new OwnTokens(_time);
        _weixin.Refuse("own-1");
        using var node = NewNode(own);

        (await node.TicketAsync()).Should().Be("ticket-1");
        own.Invalidated.Should().Equal("own-1");
    }

    [Fact]
    public async Task A_provider_that_gives_the_refused_token_again_is_one_error_and_WeChat_is_not_asked_again_with_it()
    {
        var own = new OwnTokens(_time) { IsStubborn = true };
        _weixin.Refuse("own-1");
        using var node = NewNode(own);

        await FluentActions.Awaiting(() => node.TicketAsync()).Should().ThrowAsync<WeixinApiException>().WithMessage("*handed out again*");
        _time.Advance(TimeSpan.FromMinutes(2));
        await FluentActions.Awaiting(() => node.TicketAsync()).Should().ThrowAsync<WeixinApiException>().WithMessage("*handed out again*");

        _weixin.TicketCalls.Should().Be(1);
    }

    [Fact]
    public async Task Whatever_a_provider_throws_callers_get_the_librarys_exception_with_it_inside()
    {
        using var node = NewNode(new OwnTokens(_time) { Failure = new TimeoutException("the token service is down") });

        var error = (await FluentActions.Awaiting(() => node.TicketAsync()).Should().ThrowAsync<WeixinApiException>()).Which;

        error.Kind.Should().Be(WeixinErrorKind.TokenProvider);
        error.Operation.Should().Be("OwnTokens");
        error.InnerException.Should().BeOfType<TimeoutException>();
        error.CanRetry.Should().BeTrue();
    }

    [Fact]
    public async Task A_cancellation_inside_a_provider_is_not_the_callers()
    {
        using var node = NewNode(new OwnTokens(_time) { Failure = new OperationCanceledException() });

        await FluentActions.Awaiting(() => node.TicketAsync()).Should().ThrowAsync<WeixinApiException>();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_provider_that_hangs_costs_the_budget_and_no_more(bool blocksTheThread)
    {
        using var released = new ManualResetEventSlim();
        var asked = 0;
        var own = new OwnTokens(_time)
        {
            Before = () =>
            {
                Interlocked.Increment(ref asked);
                if (blocksTheThread)
                {
                    released.Wait(CancellationToken.None);
                }

                return Task.Delay(Timeout.Infinite, CancellationToken.None);
            },
        };
        using var node = NewNode(own);
        var start = _time.GetUtcNow();

        var ticket = node.TicketAsync();
        await _time.AdvanceForEachAsync(() => asked, TimeSpan.FromSeconds(10), ticket);

        released.Set();
        var error = (await FluentActions.Awaiting(() => ticket).Should().ThrowAsync<WeixinApiException>()).Which;
        error.Kind.Should().Be(WeixinErrorKind.Timeout);
        (_time.GetUtcNow() - start).Should().Be(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_provider_that_cannot_be_made_is_the_librarys_exception_and_is_not_tried_again_at_once()
    {
        var tries = 0;
        using var node = new Node(
            _weixin,
            _time,
            configure: options => options.AppSecret = "",
            register: services => services.AddSingleton<IAccessTokenProvider>(_ =>
            {
                tries++;
                throw new FormatException("the address of the token service is bad");
            }));

        var error = (await FluentActions.Awaiting(() => node.TicketAsync()).Should().ThrowAsync<WeixinApiException>()).Which;
        await FluentActions.Awaiting(() => node.TicketAsync()).Should().ThrowAsync<WeixinApiException>();

        error.Kind.Should().Be(WeixinErrorKind.TokenProvider);
        error.InnerException.Should().BeOfType<FormatException>();
        tries.Should().Be(1);
    }

    [Fact]
    public async Task A_provider_that_repeats_the_refused_token_in_its_exception_does_not_bring_it_into_log_or_error()
    {
        var own = new OwnTokens(_time) { InvalidationFails = true };
        _weixin.Refuse("own-1");
        using var node = NewNode(own);

        var error = (await FluentActions.Awaiting(() => node.TicketAsync()).Should().ThrowAsync<WeixinApiException>()).Which;

        error.ToString().Should().Contain("cannot drop ***").And.NotContain("own-1");
        node.Logs.Lines.Should().NotContain(line => line.Contains("own-1"));
    }

    [Fact]
    public async Task A_ticket_provider_of_the_applications_own_is_what_pages_are_signed_with()
    {
        using var node = new Node(_weixin, _time, configure: options => options.AppSecret = "", register: services => services.AddSingleton<ITicketProvider>(new OwnTickets()));

        var config = await node.Signer.SignAsync("http://mp.weixin.qq.com?params=value");

        config.Signature.Should().Be(JsSdkSignature.Compute("own-ticket", config.NonceStr, config.Timestamp, "http://mp.weixin.qq.com?params=value"));
        _weixin.Calls.Should().BeEmpty();
    }

    private static Action<IServiceCollection> Register(IAccessTokenProvider tokens) => services => services.AddSingleton(tokens);

    private Node NewNode(IAccessTokenProvider tokens) =>
        new(_weixin, _time, configure: options => options.AppSecret = "", register: Register(tokens));

    private sealed class OwnTokens(TimeProvider time) : IAccessTokenProvider
    {
        public List<string> Invalidated { get; } = [];

        public bool IsStubborn { get; init; }

        public Exception? Failure { get; init; }

        public bool InvalidationFails { get; init; }

        public Func<Task>? Before { get; init; }

        public async ValueTask<AccessToken> GetAccessTokenAsync(CancellationToken cancellationToken = default)
        {
            await (Before?.Invoke() ?? Task.CompletedTask);
            return Failure is null
                ? new AccessToken($"own-{(IsStubborn ? 1 : Invalidated.Count + 1)}", time.GetUtcNow().AddHours(2))
                : throw Failure;
        }

        public ValueTask InvalidateAccessTokenAsync(string refusedValue, CancellationToken cancellationToken = default)
        {
            Invalidated.Add(refusedValue);
            if (InvalidationFails)
            {
                throw new InvalidOperationException($"cannot drop {refusedValue}");
            }

            return default;
        }
    }

    private sealed class OwnTickets : ITicketProvider
    {
        public ValueTask<Ticket> GetTicketAsync(TicketType type, CancellationToken cancellationToken = default) =>
            new(new Ticket("own-ticket", DateTimeOffset.MaxValue));

        public ValueTask InvalidateTicketAsync(TicketType type, string value, CancellationToken cancellationToken = default) => default;
    }
}
