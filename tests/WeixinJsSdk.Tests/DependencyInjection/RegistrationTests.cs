using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.DependencyInjection;

public class RegistrationTests
{
    private readonly ManualTime _time = new();
    private readonly FakeWeixin _weixin;

    public RegistrationTests() => _weixin = new FakeWeixin(_time);

    [Fact]
    public async Task Registering_twice_does_no_harm_and_keeps_one_engine()
    {
        var services = new ServiceCollection();
        for (var i = 0; i < 2; i++)
        {
            services.AddWeixinJsSdk(Configure(Node.AppId)).HttpClient.ConfigurePrimaryHttpMessageHandler(() => _weixin);
        }

        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IJsSdkSigner>().SignAsync("https://example.com/");

        services.Count(service => service.ServiceType == typeof(IJsSdkSigner)).Should().Be(1);
        services.Count(service => service.ServiceType == typeof(ITicketProvider)).Should().Be(1);
        _weixin.Calls.Should().HaveCount(2);
    }

    [Fact]
    public async Task Named_accounts_are_keyed_services_that_share_nothing()
    {
        var services = new ServiceCollection();
        var sdk = services.AddWeixinJsSdk(Configure(Node.AppId));
        var brandB = services.AddWeixinJsSdk("brand-b", Configure("wxfedcba9876543210"));
        sdk.HttpClient.ConfigurePrimaryHttpMessageHandler(() => _weixin);
        brandB.HttpClient.ConfigurePrimaryHttpMessageHandler(() => _weixin);
        await using var provider = services.BuildServiceProvider();

        var one = await provider.GetRequiredService<IJsSdkSigner>().SignAsync("https://example.com/");
        var other = await provider.GetRequiredKeyedService<IJsSdkSigner>("brand-b").SignAsync("https://example.com/");

        one.AppId.Should().Be(Node.AppId);
        other.AppId.Should().Be("wxfedcba9876543210");
        (await provider.GetRequiredKeyedService<ITicketProvider>("brand-b").GetTicketAsync(TicketType.JsApi)).Value.Should().Be("ticket-2");
        (await provider.GetRequiredKeyedService<IAccessTokenProvider>("brand-b").GetAccessTokenAsync()).Value.Should().Be("token-2");
        sdk.Name.Should().BeEmpty();
        brandB.Name.Should().Be("brand-b");
        brandB.Services.Should().BeSameAs(services);
    }

    [Fact]
    public void Options_that_were_bad_at_first_use_are_taken_once_they_are_mended()
    {
        var settings = new ReloadableSettings(("AppId", Node.AppId), ("AppSecret", ""));
        var services = new ServiceCollection();
        settings.Register(services);
        using var provider = services.BuildServiceProvider();
        provider.Invoking(p => p.GetRequiredService<IJsSdkSigner>()).Should().Throw<OptionsValidationException>();

        settings.Change("AppSecret", "right");

        provider.GetRequiredService<IJsSdkSigner>().Should().NotBeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_own_provider_is_left_in_place_whether_registered_before_or_after(bool before)
    {
        var own = new OwnTokens();
        var services = new ServiceCollection();
        if (before)
        {
            services.AddSingleton<IAccessTokenProvider>(own);
        }

        services.AddWeixinJsSdk(options => options.AppId = Node.AppId).HttpClient.ConfigurePrimaryHttpMessageHandler(() => _weixin);
        if (!before)
        {
            services.AddSingleton<IAccessTokenProvider>(own);
        }

        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IJsSdkSigner>().SignAsync("https://example.com/");

        own.Asked.Should().Be(1);
        _weixin.TokenCalls.Should().Be(0);
    }

    [Fact]
    public async Task An_account_whose_token_source_is_replaced_does_not_excuse_another_from_its_secret()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IAccessTokenProvider>(new OwnTokens());
        services.AddWeixinJsSdk(options => options.AppId = Node.AppId);
        services.AddWeixinJsSdk("brand-b", options => options.AppId = "wxfedcba9876543210");
        await using var provider = services.BuildServiceProvider();

        FluentActions.Invoking(() => provider.GetRequiredService<IJsSdkSigner>()).Should().NotThrow();
        FluentActions.Invoking(() => provider.GetRequiredKeyedService<IJsSdkSigner>("brand-b"))
            .Should().Throw<Microsoft.Extensions.Options.OptionsValidationException>().WithMessage("*AppSecret is required*");
    }

    [Fact]
    public void Null_arguments_are_named()
    {
        FluentActions.Invoking(() => ((IServiceCollection)null!).AddWeixinJsSdk(_ => { })).Should().Throw<ArgumentNullException>().WithParameterName("services");
        FluentActions.Invoking(() => new ServiceCollection().AddWeixinJsSdk((Action<WeixinJsSdkOptions>)null!)).Should().Throw<ArgumentNullException>().WithParameterName("configure");
        FluentActions.Invoking(() => new ServiceCollection().AddWeixinJsSdk(null!, _ => { })).Should().Throw<ArgumentNullException>().WithParameterName("name");
    }

    private static Action<WeixinJsSdkOptions> Configure(string appId) => options =>
    {
        options.AppId = appId;
        options.AppSecret = Node.Secret;
    };

    private sealed class OwnTokens : IAccessTokenProvider
    {
        public int Asked { get; private set; }

        public ValueTask<AccessToken> GetAccessTokenAsync(CancellationToken cancellationToken = default)
        {
            Asked++;
            return new(new AccessToken("own", DateTimeOffset.MaxValue));
        }

        public ValueTask InvalidateAccessTokenAsync(string refusedValue, CancellationToken cancellationToken = default) => default;
    }
}
