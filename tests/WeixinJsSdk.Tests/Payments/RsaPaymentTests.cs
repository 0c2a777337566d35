using Microsoft.Extensions.Time.Testing;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Payments;

public sealed class RsaPaymentTests
{
    private const string AppId = "wx8888888888888888";
    private const string PrepayId = "wx201410272009395522657a690389285100";

    private static readonly FakeTimeProvider Clock = new(DateTimeOffset.FromUnixTimeSeconds(1414561699));

    private static readonly string PublicKey = Keys.Merchant.ExportSubjectPublicKeyInfoPem();

    public static TheoryData<string> Pems => new()
    {
        Keys.Pkcs8,
        Keys.Pkcs1,
        Keys.Pkcs8.Replace("\n", "\r\n"),
        Keys.Pkcs8.Replace("\n", "\\n"),
        "Bag Attributes\n    friendlyName: merchant\n" + Keys.Pkcs8 + "\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        "\uFEFF" + Keys.Pkcs8 + "\n\n",
    };

    [Theory]
    [MemberData(nameof(Pems))]
    public void The_public_key_verifies_what_a_key_from_a_text_has_signed(string pem)
    {
        var pay = Signer(new WeixinPaymentOptions { SignType = PaySignType.Rsa, PrivateKeyPem = pem }).SignChooseWXPay(PrepayId);

        pay.SignType.Should().Be("RSA");
        pay.PaySign.Should().HaveLength(344);
        Keys.Verifies(PublicKey, TextOf(pay), pay.PaySign).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Pems))]
    public void The_public_key_verifies_what_a_key_from_a_file_has_signed(string pem)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(path, pem);
        PaySigner signer;
        try
        {
            signer = Signer(new WeixinPaymentOptions { SignType = PaySignType.Rsa, PrivateKeyPath = path });
        }
        finally
        {
            File.Delete(path);
        }

        // The file is gone: the key was read once.
        var pay = signer.SignChooseWXPay(PrepayId);

        Keys.Verifies(PublicKey, TextOf(pay), pay.PaySign).Should().BeTrue();
    }

    [Fact]
    public void Numbers_shorter_than_their_field_are_padded()
    {
        using var key = System.Security.Cryptography.RSA.Create();
        key.ImportFromPem(Keys.WithShortNumbers);

        foreach (var pem in new[] { Keys.WithShortNumbers, key.ExportPkcs8PrivateKeyPem() })
        {
            var pay = Signer(new WeixinPaymentOptions { SignType = PaySignType.Rsa, PrivateKeyPem = pem }).SignChooseWXPay(PrepayId);

            Keys.Verifies(key.ExportSubjectPublicKeyInfoPem(), TextOf(pay), pay.PaySign).Should().BeTrue();
        }
    }

    [Fact]
    public void Both_shapes_are_signed_alike()
    {
        var signer = Signer(new WeixinPaymentOptions { SignType = PaySignType.Rsa, PrivateKeyPem = Keys.Pkcs8 });
        var request = new PaySignRequest(PrepayId) { NonceStr = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS" };

        signer.SignGetBrandWCPayRequest(request).PaySign.Should().Be(signer.SignChooseWXPay(request).PaySign);
    }

    [Fact]
    public void One_key_signs_for_many_threads_at_once()
    {
        var signer = Signer(new WeixinPaymentOptions { SignType = PaySignType.Rsa, PrivateKeyPem = Keys.Pkcs8 });
        var signed = new ChooseWXPayParameters[200];

        Parallel.For(0, signed.Length, i => signed[i] = signer.SignChooseWXPay(PrepayId));

        signed.Should().OnlyContain(pay => Keys.Verifies(PublicKey, TextOf(pay), pay.PaySign));
    }

    private static string TextOf(ChooseWXPayParameters pay) => $"{AppId}\n1414561699\n{pay.NonceStr}\nprepay_id={PrepayId}\n";

    private static PaySigner Signer(WeixinPaymentOptions payment) => new(AppId, payment, Clock);
}
