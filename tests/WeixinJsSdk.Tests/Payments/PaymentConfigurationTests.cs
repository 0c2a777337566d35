using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace WeixinJsSdk.Tests.Payments;

public sealed class PaymentConfigurationTests
{
    [Fact]
    public void Payment_is_bound_from_configuration()
    {
        var payment = Bind("HmacSha256", "192006250b4c09247ec02edce69f6a2d", null);

        payment.SignType.Should().Be(PaySignType.HmacSha256);
        payment.ApiKey.Should().Be("192006250b4c09247ec02edce69f6a2d");
    }

    [Fact]
    public void A_private_key_is_bound_with_its_line_breaks_escaped_as_in_an_environment_variable() =>
        Bind("Rsa", null, Keys.Pkcs8.Replace("\n", "\\n")).SignType.Should().Be(PaySignType.Rsa);

    [Fact]
    public void A_missing_key_is_an_error_of_the_options() =>
        FluentActions.Invoking(() => Bind("Rsa", null, null))
            .Should().Throw<OptionsValidationException>().WithMessage("*Payment.PrivateKeyPem*");

    private static WeixinPaymentOptions Bind(string signType, string? apiKey, string? privateKeyPem)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Weixin:AppId"] = "wx0123456789abcdef",
                ["Weixin:AppSecret"] = "secret",
                ["Weixin:Payment:SignType"] = signType,
                ["Weixin:Payment:ApiKey"] = apiKey,
                ["Weixin:Payment:PrivateKeyPem"] = privateKeyPem,
            })
            .Build();
        var services = new ServiceCollection();
        services.AddWeixinJsSdk(configuration.GetSection("Weixin"));
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptionsMonitor<WeixinJsSdkOptions>>().CurrentValue.Payment!;
    }
}
