using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Options;

/// <summary>Validates payment options, including the private key. A message names the setting and the rule. It contains no value.</summary>
internal static class PaymentOptionsRules
{
    public static void Validate(WeixinPaymentOptions payment, Action<bool, string> require)
    {
        switch (payment.SignType)
        {
            case PaySignType.Md5:
            case PaySignType.HmacSha256:
                ValidateApiKey(payment, require);
                break;
            case PaySignType.Rsa:
                ValidatePrivateKey(payment, require);
                break;
            default:
                require(false, "Payment.SignType must be Md5, HmacSha256 or Rsa.");
                break;
        }
    }

    private static void ValidateApiKey(WeixinPaymentOptions payment, Action<bool, string> require)
    {
        if (string.IsNullOrEmpty(payment.ApiKey))
        {
            require(false, string.IsNullOrEmpty(payment.PrivateKeyPem) && string.IsNullOrEmpty(payment.PrivateKeyPath)
                ? "Payment.ApiKey is required for Md5 and HmacSha256: the APIv2密钥 of the merchant platform."
                : "Payment.ApiKey is required for Md5 and HmacSha256. To sign with the private key set Payment.SignType to Rsa.");
            return;
        }

        require(!payment.ApiKey!.Any(char.IsWhiteSpace), "Payment.ApiKey must not contain white space.");
    }

    private static void ValidatePrivateKey(WeixinPaymentOptions payment, Action<bool, string> require)
    {
        try
        {
            MerchantKey.Load(payment).Dispose();
        }
        catch (FormatException exception)
        {
            require(false, exception.Message);
        }
    }
}
