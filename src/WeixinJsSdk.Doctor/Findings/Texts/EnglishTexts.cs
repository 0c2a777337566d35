using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Findings;

/// <summary>Mistakes in the signed string, in English.</summary>
internal static class EnglishTexts
{
    public static IReadOnlyDictionary<FindingCode, Wording> All { get; } = new Dictionary<FindingCode, Wording>
    {
        [SignedNameCase] = new(
            "The names of the signed fields are not the four lower-case ones.",
            "Sign jsapi_ticket, noncestr, timestamp, url: all lower-case. Only wx.config itself says nonceStr."),
        [SignedFieldOrder] = new(
            "The signed fields stand in the wrong order.",
            "Sort the names in ASCII order: jsapi_ticket, noncestr, timestamp, url."),
        [ValuesEscaped] = new(
            "The values were URL-escaped before hashing, or the address arrived encoded as a whole.",
            "Sign raw values. If the page sends the address, it must be encoded once with encodeURIComponent and decoded once by the server."),
        [EncodingNotUtf8] = new("The string was hashed in another encoding than UTF-8.", "Take the bytes of the string with Encoding.UTF8."),
        [SignatureUpperCase] = new("The signature is in upper-case hexadecimal digits.", "Write the hash in lower case (ToLowerInvariant)."),
        [SignatureMalformed] = new(
            "The signature does not have the form of one: 40 lower-case hexadecimal digits.",
            "Write the 20 bytes of the SHA-1 as hexadecimal digits, without dashes, spaces or base64."),
        [TimestampMilliseconds] = new(
            "Seconds and milliseconds were mixed up in the timestamp.",
            "Use whole seconds since 1970-01-01 UTC (10 digits), the same in the signature and in wx.config."),
        [TimestampDiffers] = new(
            "The timestamp that was signed is not the one the page gets.",
            "Take the time once, and give the page what was signed."),
        [TimestampMissing] = new("The string was signed without the timestamp.", "Sign the timestamp that the page gets."),
        [TimestampMalformed] = new(
            "The timestamp is not whole seconds since 1970.",
            "Write ten digits, without fraction, date format or separators."),
        [NonceDiffers] = new(
            "The nonce that was signed is not the one the page gets.",
            "Make the nonce once, and give the page what was signed: nonceStr in wx.config, noncestr in the string. Case counts."),
        [NonceMissing] = new("The string was signed without the nonce.", "Sign the nonce that the page gets, under the name noncestr."),
        [NonceMalformed] = new("The nonce is longer than 32 characters or has white space in it.", "Use at most 32 letters and digits."),
        [SignedStringHashDiffers] = new(
            "The signature is not the SHA-1 of the string that is said to be signed.",
            "The page has another signature than the server made from this string: look for a cached page, a second server, or a string logged before a change."),
        [HashNotSha1] = new("Another hash than SHA-1 was used.", "wx.config is signed with SHA-1."),
        [TimestampFarOff] = new(
            "The timestamp is far from the time of the call.",
            "Sign when the page is opened, do not cache the page with its wx.config, and set the server's clock."),
        [SignedAsCard] = new(
            "The values were signed without their names, as cards are.",
            "wx.config signs name=value pairs joined by \"&\"; only cards sign bare values."),
        [SignedStringPadded] = new(
            "Something stands before or after the signed string.",
            "Hash exactly jsapi_ticket=…&noncestr=…&timestamp=…&url=…, without a last \"&\", line break or byte order mark."),
    };
}
