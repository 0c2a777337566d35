using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using WeixinJsSdk.Options;

namespace WeixinJsSdk.Tests.Options;

public class OptionsTests
{
    private const string AppId = "wx0123456789abcdef";
    private const string Secret = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

    [Theory]
    [InlineData("", Secret, "*AppId is required*")]
    [InlineData(null, Secret, "*AppId is required*")]
    [InlineData("wx0123 456789abcdef", Secret, "*AppId must not contain white space*")]
    [InlineData(AppId + "\n", Secret, "*AppId must not contain white space*")]
    [InlineData(AppId, "", "*AppSecret is required*")]
    [InlineData(AppId, " " + Secret, "*AppSecret must not contain white space*")]
    [InlineData(AppId, AppId, "*AppSecret must not be the AppId*")]
    [InlineData(Secret, AppId, "*look swapped*")]
    public async Task A_broken_rule_stops_the_host_with_a_message_that_names_key_and_rule(string? appId, string? secret, string message)
    {
        using var host = NewHost(options =>
        {
            options.AppId = appId!;
            options.AppSecret = secret!;
        });

        var error = (await FluentActions.Awaiting(() => host.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).Which;

        error.Message.Should().Match(message).And.NotContain(Secret);
    }

    [Theory]
    [InlineData("secret")]
    [InlineData("0")]
    [InlineData("密码")]
    public async Task Any_other_secret_is_allowed(string secret)
    {
        using var host = NewHost(options =>
        {
            options.AppId = AppId;
            options.AppSecret = secret;
        });

        await host.StartAsync();
        await host.StopAsync();
    }

    [Fact]
    public void Each_further_option_has_its_rule()
    {
        Broken(options => options.FetchTimeout = TimeSpan.FromSeconds(26)).Should().Contain("FetchTimeout must be from 1 to 25 seconds");
        Broken(options => options.SharedCacheTimeout = TimeSpan.Zero).Should().Contain("SharedCacheTimeout must be");
        Broken(options => options.MediaSizeLimit = 0).Should().Contain("MediaSizeLimit must be at least 1 byte");
        Broken(options => options.CacheKeyPrefix = "").Should().Contain("CacheKeyPrefix must not be empty");
        Broken(options => options.TokenEndpoint = (TokenEndpoint)9).Should().Contain("TokenEndpoint must be Stable or Classic");
        Broken(options => options.ApiBaseAddresses = [new Uri("/relative", UriKind.Relative)]).Should().Contain("ApiBaseAddresses must hold");
        Broken(options => options.ApiBaseAddresses = [new Uri("ftp://example.com")]).Should().Contain("ApiBaseAddresses must hold");
        Broken(options => options.ApiBaseAddresses = [new Uri("https://example.com/?a=1")]).Should().Contain("ApiBaseAddresses must hold");
        Broken(options => options.ApiBaseAddresses = [null!]).Should().Contain("ApiBaseAddresses must hold");
    }

    [Fact]
    public void Options_are_bound_from_configuration()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["WeixinJsSdk:AppId"] = AppId,
            ["WeixinJsSdk:AppSecret"] = Secret,
            ["WeixinJsSdk:TokenEndpoint"] = "Classic",
            ["WeixinJsSdk:ApiBaseAddresses:0"] = "https://api.weixin.qq.com",
            ["WeixinJsSdk:ApiBaseAddresses:1"] = "https://api2.weixin.qq.com",
            ["WeixinJsSdk:FetchTimeout"] = "00:00:05",
            ["WeixinJsSdk:AllowForceRefresh"] = "true",
            ["WeixinJsSdk:MediaSizeLimit"] = "10485760",
        }).Build();
        var services = new ServiceCollection();
        services.AddWeixinJsSdk(configuration.GetSection("WeixinJsSdk"));

        var options = services.BuildServiceProvider().GetRequiredService<IOptions<WeixinJsSdkOptions>>().Value;

        options.AppId.Should().Be(AppId);
        options.AppSecret.Should().Be(Secret);
        options.TokenEndpoint.Should().Be(TokenEndpoint.Classic);
        options.ApiBaseAddresses.Should().Equal(new Uri("https://api.weixin.qq.com"), new Uri("https://api2.weixin.qq.com"));
        options.FetchTimeout.Should().Be(TimeSpan.FromSeconds(5));
        options.AllowForceRefresh.Should().BeTrue();
        options.MediaSizeLimit.Should().Be(10 * 1024 * 1024);
    }

    [Fact]
    public void A_named_accounts_error_names_the_account()
    {
        var services = new ServiceCollection();
        services.AddWeixinJsSdk("brand-b", options => options.AppId = AppId);

        FluentActions.Invoking(() => services.BuildServiceProvider().GetRequiredKeyedService<IJsSdkSigner>("brand-b").SignAsync("https://example.com/"))
            .Should().Throw<OptionsValidationException>().WithMessage("*account 'brand-b'*AppSecret is required*");
    }

    private static string Broken(Action<WeixinJsSdkOptions> spoil)
    {
        var options = new WeixinJsSdkOptions { AppId = AppId, AppSecret = Secret };
        spoil(options);
        return new WeixinJsSdkOptionsValidator(_ => true).Validate("", options).FailureMessage!;
    }

    private static IHost NewHost(Action<WeixinJsSdkOptions> configure)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddWeixinJsSdk(configure);
        return builder.Build();
    }
}
