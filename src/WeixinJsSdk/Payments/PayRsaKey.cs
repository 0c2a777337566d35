using System.Security.Cryptography;
using WeixinJsSdk.Signing;

namespace WeixinJsSdk.Payments;

/// <summary>Signs with the merchant's private key (V3).</summary>
internal sealed class PayRsaKey(RSA key) : PayKey
{
    public override string SignType => "RSA";

    public override string Sign(string appId, string timeStamp, string nonceStr, string package)
    {
        var text = PaySignature.V3Text(appId, timeStamp, nonceStr, package);

        // The documentation of RSA does not guarantee thread safety. A signature takes about a millisecond.
        lock (key)
        {
            return PaySignature.Rsa(key, text);
        }
    }
}
