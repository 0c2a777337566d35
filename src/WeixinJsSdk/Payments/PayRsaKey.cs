using System.Security.Cryptography;
using WeixinJsSdk.Signing;

namespace WeixinJsSdk.Payments;

/// <summary>The merchant's private key: V3.</summary>
internal sealed class PayRsaKey(RSA key) : PayKey
{
    public override string SignType => "RSA";

    public override string Sign(string appId, string timeStamp, string nonceStr, string package)
    {
        var text = PaySignature.V3Text(appId, timeStamp, nonceStr, package);

        // An RSA object is not promised to be safe for two threads; a signature takes about a millisecond.
        lock (key)
        {
            return PaySignature.Rsa(key, text);
        }
    }
}
