using WeixinJsSdk.Options;
using WeixinJsSdk.Shared;
using WeixinJsSdk.Signing;

namespace WeixinJsSdk.Payments;

/// <summary>A key in the state in which it signs, and the <c>signType</c> it stands for. Safe for use by many threads.</summary>
internal abstract class PayKey
{
    public abstract string SignType { get; }

    public abstract string Sign(string appId, string timeStamp, string nonceStr, string package);

    /// <exception cref="FormatException">The options hold no usable key; the message names the setting and the rule.</exception>
    public static PayKey Of(WeixinPaymentOptions payment)
    {
        // Only the private key takes reading, and that is done once: here.
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
