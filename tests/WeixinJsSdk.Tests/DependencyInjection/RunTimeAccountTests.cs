using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.DependencyInjection;

/// <summary>Accounts that come, change and go while the application runs.</summary>
public sealed class RunTimeAccountTests : IDisposable
{
    private const string Page = "https://example.com/";

    private readonly ManualTime _time = new();
    private readonly FakeWeixin _weixin;
    private readonly ServiceProvider _app;
    private readonly IWeixinAccounts _accounts;

    public RunTimeAccountTests()
    {
        _weixin = new FakeWeixin(_time);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddWeixinAccounts().HttpClient.ConfigurePrimaryHttpMessageHandler(() => _weixin);
        services.AddWeixinJsSdk("registered", options => options.AppId = "wx0000000000000000");
        _app = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        _accounts = _app.GetRequiredService<IWeixinAccounts>();
    }

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task An_account_added_at_run_time_signs_downloads_and_pays_with_no_account_at_start()
    {
        var options = Row();
        options.Payment = new WeixinPaymentOptions { SignType = PaySignType.Md5, ApiKey = "192006250b4c09247ec02edce69f6a2d" };

        var account = _accounts.AddOrUpdate("shop-7", options);

        _weixin.Calls.Should().BeEmpty("an account that nobody uses asks for nothing");
        account.Name.Should().Be("shop-7");
        (await account.JsSdk.SignAsync(Page)).AppId.Should().Be(Node.AppId);
        (await account.Cards.SignAddCardAsync(new AddCardRequest("a"))).CardExt.Should().Contain("signature");
        account.Payments.SignChooseWXPay("wx2014").SignType.Should().Be("MD5");
        (await account.AccessTokens.GetAccessTokenAsync()).Value.Should().Be("token-1");
        _weixin.Fault = _ => MediaServer.Media(MediaServer.Jpeg, "image/jpeg", null);
        await using var media = await account.Media.DownloadAsync("id");
        media.ContentType.Should().Be("image/jpeg");
        _accounts.Find("shop-7").Should().BeSameAs(account);
        _accounts.Find("SHOP-7").Should().BeNull();
    }

    [Fact]
    public async Task A_changed_secret_ends_the_back_off_also_for_those_who_hold_the_account()
    {
        var held = _accounts.AddOrUpdate("shop-7", Row(secret: "wrong"));
        _weixin.Fault = _ => FakeWeixin.Error(40125, "invalid appsecret");
        await held.Awaiting(account => account.JsSdk.SignAsync(Page).AsTask()).Should().ThrowAsync<WeixinApiException>();
        _weixin.Fault = null;
        await held.Awaiting(account => account.JsSdk.SignAsync(Page).AsTask()).Should().ThrowAsync<WeixinApiException>("it backs off");

        _accounts.AddOrUpdate("shop-7", Row()).Should().BeSameAs(held);

        (await held.JsSdk.SignAsync(Page)).Signature.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_row_that_is_set_again_unchanged_does_not_end_a_back_off()
    {
        var account = _accounts.AddOrUpdate("shop-7", Row());
        _weixin.Fault = _ => FakeWeixin.Error(40125, "invalid appsecret");
        await account.Awaiting(a => a.JsSdk.SignAsync(Page).AsTask()).Should().ThrowAsync<WeixinApiException>();

        _accounts.AddOrUpdate("shop-7", Row());
        await account.Awaiting(a => a.JsSdk.SignAsync(Page).AsTask()).Should().ThrowAsync<WeixinApiException>();

        _weixin.TokenCalls.Should().Be(1);
    }

    [Fact]
    public async Task A_removed_account_is_not_found_and_one_added_again_starts_with_nothing()
    {
        var before = _accounts.AddOrUpdate("shop-7", Row());
        await before.JsSdk.SignAsync(Page);

        _accounts.Remove("shop-7").Should().BeTrue();
        _accounts.Remove("shop-7").Should().BeFalse();

        _accounts.Find("shop-7").Should().BeNull();
        var again = _accounts.AddOrUpdate("shop-7", Row());
        again.Should().NotBeSameAs(before);
        (await again.AccessTokens.GetAccessTokenAsync()).Value.Should().Be("token-2");
    }

    [Fact]
    public async Task The_options_are_the_accounts_own_from_then_on()
    {
        var row = Row();
        var account = _accounts.AddOrUpdate("shop-7", row);

        row.AppId = "wxfedcba9876543210";

        (await account.JsSdk.SignAsync(Page)).AppId.Should().Be(Node.AppId);
    }

    [Fact]
    public async Task Bad_options_are_refused_by_name_and_leave_the_account_as_it_was()
    {
        var account = _accounts.AddOrUpdate("shop-7", Row());

        _accounts.Invoking(accounts => accounts.AddOrUpdate("shop-7", Row(secret: ""))).Should().Throw<OptionsValidationException>().WithMessage("*'shop-7'*AppSecret is required*");
        _accounts.Invoking(accounts => accounts.AddOrUpdate("shop-8", Row(secret: ""))).Should().Throw<OptionsValidationException>();

        (await account.JsSdk.SignAsync(Page)).AppId.Should().Be(Node.AppId);
        _accounts.Find("shop-8").Should().BeNull();
    }

    [Fact]
    public async Task Tokens_of_an_own_source_need_no_secret_and_another_source_makes_another_account()
    {
        var account = _accounts.AddOrUpdate("shop-7", Row(secret: ""), new OwnTokens("authorizer-1"));
        await account.JsSdk.SignAsync(Page);
        var other = _accounts.AddOrUpdate("shop-7", Row(secret: ""), new OwnTokens("authorizer-2"));

        _weixin.TokenCalls.Should().Be(0);
        (await account.AccessTokens.GetAccessTokenAsync()).Value.Should().Be("authorizer-1");
        (await other.AccessTokens.GetAccessTokenAsync()).Value.Should().Be("authorizer-2");
        _accounts.Find("shop-7").Should().BeSameAs(other);
    }

    [Fact]
    public void A_name_that_AddWeixinJsSdk_was_called_with_is_refused()
    {
        _accounts.Invoking(accounts => accounts.AddOrUpdate("registered", Row())).Should().Throw<ArgumentException>().WithParameterName("name");
        _accounts.Invoking(accounts => accounts.AddOrUpdate("", Row())).Should().Throw<ArgumentException>().WithParameterName("name");
        _accounts.Invoking(accounts => accounts.AddOrUpdate("a", null!)).Should().Throw<ArgumentNullException>().WithParameterName("options");
        _accounts.Invoking(accounts => accounts.Find(null!)).Should().Throw<ArgumentNullException>().WithParameterName("name");
        _accounts.Invoking(accounts => accounts.Remove(null!)).Should().Throw<ArgumentNullException>().WithParameterName("name");
    }

    [Fact]
    public void What_is_done_to_the_options_of_all_is_done_to_each_and_to_no_registered_account()
    {
        var services = new ServiceCollection();
        var all = services.AddWeixinAccounts();
        services.PostConfigure<WeixinJsSdkOptions>(all.Name, options => options.AppSecret = "from-the-vault");
        services.AddWeixinJsSdk(options => options.AppId = Node.AppId);
        using var app = services.BuildServiceProvider();

        app.GetRequiredService<IWeixinAccounts>().Invoking(accounts => accounts.AddOrUpdate("shop-7", Row(secret: ""))).Should().NotThrow();
        app.Invoking(a => a.GetRequiredService<IJsSdkSigner>()).Should().Throw<OptionsValidationException>();
    }

    private static WeixinJsSdkOptions Row(string appId = Node.AppId, string secret = Node.Secret) => new() { AppId = appId, AppSecret = secret };

    private sealed class OwnTokens(string value) : IAccessTokenProvider
    {
        public ValueTask<AccessToken> GetAccessTokenAsync(CancellationToken cancellationToken = default) => new(new AccessToken(value, DateTimeOffset.MaxValue));

        public ValueTask InvalidateAccessTokenAsync(string refusedValue, CancellationToken cancellationToken = default) => default;
    }
}
