using WeixinJsSdk.Shared;
using WeixinJsSdk.Signing;

namespace WeixinJsSdk;

/// <summary>The signature of <c>wx.config</c> (附录1-JS-SDK使用权限签名算法), as a pure function.</summary>
public static class JsSdkSignature
{
    private const int FieldNamesLength = 39;
    private const int MaxNumberLength = 20;

    /// <summary>
    /// Computes <c>sha1("jsapi_ticket=…&amp;noncestr=…&amp;timestamp=…&amp;url=…")</c> as lower-case hexadecimal digits.
    /// The values are used unchanged: not trimmed, decoded, encoded or normalised. The text is hashed as UTF-8.
    /// </summary>
    /// <param name="jsapiTicket">The <c>jsapi_ticket</c>. Not empty.</param>
    /// <param name="nonceStr">The random string that <c>wx.config</c> gets as <c>nonceStr</c>. 1 to 32 characters without white space.</param>
    /// <param name="timestamp">The seconds since 1970-01-01 UTC that <c>wx.config</c> gets as <c>timestamp</c>. Not negative.</param>
    /// <param name="url">
    /// The address of the page that calls the JS-SDK, as <c>location.href</c> gives it: absolute, http or https, without white space.
    /// It is cut at the first <c>#</c> and otherwise signed unchanged.
    /// </param>
    /// <returns>The signature: 40 characters.</returns>
    /// <exception cref="ArgumentException">An argument is not valid. The message names the argument and the rule.</exception>
    public static string Compute(string jsapiTicket, string nonceStr, long timestamp, string url)
    {
        Guard.NotEmpty(jsapiTicket, nameof(jsapiTicket));
        NonceStr.Require(nonceStr, nameof(nonceStr));
        SigningTime.Require(timestamp, nameof(timestamp));
        PageUrl.Require(url, nameof(url), out var urlLength);
        return ComputeUnchecked(jsapiTicket, nonceStr, timestamp, url, urlLength);
    }

    /// <summary>Computes the signature without validating the arguments: the caller has done so. Only the first <paramref name="urlLength"/> characters of the url, those before the first <c>#</c>, are signed.</summary>
    internal static string ComputeUnchecked(string jsapiTicket, string nonceStr, long timestamp, string url, int urlLength)
    {
        var text = SigningText.Begin(FieldNamesLength + MaxNumberLength + jsapiTicket.Length + nonceStr.Length + urlLength);
        text.Append("jsapi_ticket="u8);
        text.Append(jsapiTicket);
        text.Append("&noncestr="u8);
        text.Append(nonceStr);
        text.Append("&timestamp="u8);
        text.Append(timestamp);
        text.Append("&url="u8);
        text.Append(url, urlLength);
        return text.ToSha1Hex();
    }
}
