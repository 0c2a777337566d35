using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Telemetry;

/// <summary>What a user sees who adds the meter and the source <c>WeixinJsSdk</c> to OpenTelemetry. Alone: both are found by name, process-wide.</summary>
[Collection(Alone.Name)]
public class OpenTelemetryTests
{
    private const string PayApiKey = "192006250b4c09247ec02edce69f6a2d";

    private readonly ManualTime _time = new();
    private readonly FakeWeixin _weixin;

    public OpenTelemetryTests() => _weixin = new FakeWeixin(_time);

    [Fact]
    public async Task Fetches_are_counted_timed_and_traced_with_kind_and_outcome()
    {
        using var exported = new Exported();
        using var node = new Node(_weixin, _time);
        _weixin.Before = (request, _) =>
        {
            _time.Advance(TimeSpan.FromSeconds(request.RequestUri!.AbsolutePath.EndsWith("getticket", StringComparison.Ordinal) ? 2 : 1));
            return Task.CompletedTask;
        };

        await node.TicketAsync();
        await node.IdleAsync();

        exported.Metrics().Should().Contain("weixin_jssdk.fetches [{fetch}] {kind=access_token,outcome=ok}=1 {kind=jsapi_ticket,outcome=ok}=1")
            .And.Contain("weixin_jssdk.fetch.duration [s] {kind=access_token,outcome=ok}=1 in 1 {kind=jsapi_ticket,outcome=ok}=1 in 3")
            .And.Contain("weixin_jssdk.refreshes [{refresh}] {kind=access_token,outcome=fetched}=1 {kind=jsapi_ticket,outcome=fetched}=1");
        exported.Spans().Should().Equal(
            "weixin_jssdk.fetch{kind=access_token,outcome=ok}",
            "weixin_jssdk.fetch{kind=jsapi_ticket,outcome=ok}");
    }

    [Fact]
    public async Task A_failed_fetch_tells_its_errcode()
    {
        using var exported = new Exported();
        using var node = new Node(_weixin, _time);
        _weixin.Fault = _ => FakeWeixin.Error(40125, $"invalid appsecret {Node.Secret}");

        for (var i = 0; i < 2; i++)
        {
            await FluentActions.Awaiting(() => node.TokenAsync()).Should().ThrowAsync<WeixinApiException>();
        }

        exported.Metrics().Should().Contain("weixin_jssdk.fetches [{fetch}] {errcode=40125,kind=access_token,outcome=Configuration}=1")
            .And.Contain("weixin_jssdk.refreshes [{refresh}] {kind=access_token,outcome=backed_off}=1 {kind=access_token,outcome=failed}=1")
            .And.NotContain(line => line.StartsWith("weixin_jssdk.hits") && line.Contains("access_token"));
        exported.Spans().Should().Equal("weixin_jssdk.fetch{errcode=40125,kind=access_token,outcome=Configuration}");
    }

    [Fact]
    public async Task Hits_are_counted_by_the_layer_that_had_the_credential()
    {
        using var exported = new Exported();
        var cache = new TestCache(_time);
        using var first = new Node(_weixin, _time, cache);
        using var second = new Node(_weixin, _time, cache);

        await first.TicketAsync();
        await second.TicketAsync();
        await second.TicketAsync();
        await second.TicketAsync();

        exported.Metrics().Should().Contain(
            "weixin_jssdk.hits [{hit}] {kind=access_token,layer=fetch}=1 {kind=jsapi_ticket,layer=fetch}=1"
            + " {kind=jsapi_ticket,layer=memory}=2 {kind=jsapi_ticket,layer=shared_cache}=1");
    }

    [Fact]
    public async Task Age_and_remaining_life_are_those_of_the_oldest_and_of_the_soonest_end_and_name_no_account()
    {
        using var exported = new Exported();
        using var node = new Node(_weixin, _time, register: services => services.AddWeixinJsSdk("brand-b", options =>
        {
            options.AppId = "wxfedcba9876543210";
            options.AppSecret = Node.Secret;
        }).HttpClient.ConfigurePrimaryHttpMessageHandler(() => _weixin));
        await node.TokenAsync();
        _time.Advance(TimeSpan.FromSeconds(1000));
        await node.Services.GetRequiredKeyedService<IAccessTokenProvider>("brand-b").GetAccessTokenAsync();
        _time.Advance(TimeSpan.FromSeconds(500));

        exported.Metrics().Should().Contain("weixin_jssdk.credential.age [s] {kind=access_token}=1500")
            .And.Contain("weixin_jssdk.credential.remaining_life [s] {kind=access_token}=5700");
        _time.Advance(TimeSpan.FromSeconds(6000));
        exported.Metrics().Should().Contain("weixin_jssdk.credential.age [s] {kind=access_token}=6500", "what has ended is left out");
    }

    [Fact]
    public async Task Tries_for_the_lock_are_counted_by_outcome()
    {
        using var exported = new Exported();
        var refreshLock = new ScriptedLock();
        using var node = new Node(_weixin, _time, register: services => services.AddSingleton<IRefreshLock>(refreshLock));
        await node.TokenAsync();
        refreshLock.Next = () => null;
        for (var i = 1; i <= 2; i++)
        {
            await node.Tokens.InvalidateAccessTokenAsync($"token-{i}");
            await node.TokenAsync();
        }

        _time.Advance(TimeSpan.FromSeconds(7200 - 200));
        await node.TokenAsync();
        await node.IdleAsync();
        refreshLock.Next = () => throw new InvalidOperationException("down");
        _time.Advance(TimeSpan.FromSeconds(6));
        await node.TokenAsync();
        await node.IdleAsync();

        exported.Metrics().Should().Contain(
            "weixin_jssdk.refresh_lock.attempts [{attempt}] {kind=access_token,outcome=acquired}=1 {kind=access_token,outcome=busy}=1"
            + " {kind=access_token,outcome=failed}=1 {kind=access_token,outcome=timeout}=2")
            .And.Contain("weixin_jssdk.refreshes [{refresh}] {kind=access_token,outcome=deferred}=1 {kind=access_token,outcome=fetched}=4");
    }

    [Fact]
    public async Task Signatures_are_counted_by_kind()
    {
        using var exported = new Exported();
        using var node = new Node(_weixin, _time, configure: options =>
            options.Payment = new WeixinPaymentOptions { SignType = PaySignType.Md5, ApiKey = PayApiKey });

        await node.Signer.SignAsync("https://example.com/");
        var cards = node.Services.GetRequiredService<ICardSigner>();
        await cards.SignAddCardAsync([new AddCardRequest("a"), new AddCardRequest("b")]);
        await cards.SignAddCardAsync(new AddCardRequest("a"));
        await cards.SignChooseCardAsync(new ChooseCardRequest());
        await cards.SignChooseInvoiceAsync(new ChooseInvoiceRequest());
        node.Services.GetRequiredService<IPaySigner>().SignChooseWXPay("wx2014");

        exported.Metrics().Should().Contain("weixin_jssdk.signatures [{signature}] {kind=card}=5 {kind=config}=1 {kind=pay}=1");
    }

    [Fact]
    public async Task Nothing_that_is_exported_holds_a_secret_or_names_an_account()
    {
        using var exported = new Exported();
        using var node = new Node(_weixin, _time, new TestCache(_time));
        await node.Signer.SignAsync("https://example.com/secret-page");
        _weixin.Fault = request => FakeWeixin.Error(40013, "request was " + request.RequestUri!.Query + Node.Secret);
        await FluentActions.Awaiting(() => node.TicketAsync(TicketType.WxCard)).Should().ThrowAsync<WeixinApiException>();

        string[] secrets = [Node.Secret, Node.AppId, "token-", "ticket-", "card-", "example.com"];
        var lines = exported.Metrics().Concat(exported.Spans()).ToArray();
        lines.Length.Should().BeGreaterThan(8);
        lines.Should().OnlyContain(line => !secrets.Any(line.Contains));
    }

    private sealed class ScriptedLock : IRefreshLock
    {
        public Func<IAsyncDisposable?> Next { get; set; } = () => new Handle();

        public ValueTask<IAsyncDisposable?> TryAcquireAsync(string name, TimeSpan lease, TimeSpan timeout, CancellationToken cancellationToken = default) => new(Next());

        private sealed class Handle : IAsyncDisposable
        {
            public ValueTask DisposeAsync() => default;
        }
    }
}
