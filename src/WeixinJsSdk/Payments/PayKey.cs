using WeixinJsSdk.Options;
using WeixinJsSdk.Shared;
using WeixinJsSdk.Signing;

namespace WeixinJsSdk.Payments;

/// <summary>A key that is ready to sign, and its <c>signType</c>. Thread-safe.</summary>
internal abstract class PayKey
{
    public abstract string SignType { get; }

    public abstract string Sign(string appId, string timeStamp, string nonceStr, string package);

    /// <exception cref="FormatException">The options contain no valid key. The message names the setting and the rule.</exception>
    public static PayKey Of(WeixinPaymentOptions payment)
    {
        // The RSA key is parsed here, once. It is validated at the same time, so that it is not parsed twice.
        if (payment.SignType == PaySignType.Rsa)
        {
            return new PayRsaKey(MerchantKey.Load(payment));
        }

        PaymentOptionsRules.Validate(payment, (rule, message) =>
        {
            if (!rule)
            {
                throw new FormatException(message);
            }
        });
        return payment.SignType == PaySignType.HmacSha256
            ? new PayApiKey("HMAC-SHA256", payment.ApiKey!, PaySignature.HmacSha256)
            : new PayApiKey("MD5", payment.ApiKey!, PaySignature.Md5);
    }
}
