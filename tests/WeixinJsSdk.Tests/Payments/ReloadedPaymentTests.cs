namespace WeixinJsSdk.Tests.Payments;

public sealed class ReloadedPaymentTests
{
    private WeixinPaymentOptions? _payment = new() { ApiKey = "192006250b4c09247ec02edce69f6a2d" };

    [Fact]
    public void A_signer_follows_options_that_were_reloaded()
    {
        var signer = Signer();
        signer.SignChooseWXPay("wx1").SignType.Should().Be("MD5");

        _payment = new WeixinPaymentOptions { SignType = PaySignType.Rsa, PrivateKeyPem = Keys.Pkcs8 };

        signer.SignChooseWXPay("wx1").SignType.Should().Be("RSA");
    }

    [Fact]
    public void A_key_is_read_once_while_the_options_stay_the_same()
    {
        var signer = Signer();
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Keys.Pkcs8);
            _payment = new WeixinPaymentOptions { SignType = PaySignType.Rsa, PrivateKeyPath = path };
            signer.SignChooseWXPay("wx1");
        }
        finally
        {
            File.Delete(path);
        }

        signer.SignChooseWXPay("wx2").SignType.Should().Be("RSA");
    }

    [Fact]
    public void Options_without_payment_are_an_error_that_says_what_to_set()
    {
        _payment = null;

        FluentActions.Invoking(() => Signer().SignChooseWXPay("wx1"))
            .Should().Throw<InvalidOperationException>().WithMessage("*WeixinJsSdkOptions.Payment*");
    }

    [Fact]
    public void A_key_that_has_become_unusable_is_an_error_that_names_the_setting()
    {
        _payment = new WeixinPaymentOptions { SignType = PaySignType.Rsa, PrivateKeyPath = "/nowhere/key.pem" };

        FluentActions.Invoking(() => Signer().SignChooseWXPay("wx1"))
            .Should().Throw<InvalidOperationException>().WithMessage("*Payment.PrivateKeyPath*");
    }

    private PaySigner Signer() => new(() => "wx0123456789abcdef", () => _payment, null);
}
