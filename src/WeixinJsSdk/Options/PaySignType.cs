namespace WeixinJsSdk;

/// <summary>The algorithm that signs a payment. It must be the one that signed the order (统一下单).</summary>
public enum PaySignType
{
    /// <summary><c>MD5</c> with the V2 API key (APIv2密钥), the default of the V2 order.</summary>
    Md5 = 0,

    /// <summary><c>HMAC-SHA256</c> with the V2 API key (APIv2密钥).</summary>
    HmacSha256 = 1,

    /// <summary><c>RSA</c> (SHA256withRSA) with the merchant's private key (商户API证书私钥): V3.</summary>
    Rsa = 2,
}
