using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Doctor.Secrets;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Payments;

/// <summary>Compares a V2 paySign with the hash of the signed string if the string contains the key. The string is never shown.</summary>
internal static class PaySignedStringHash
{
    private const string Name = "&key=";
    private const string Hmac = "HMAC-SHA256";

    private static readonly string[] Ends = ["\n", "\r\n", " "];

    public static void Check(PaymentEvidence evidence, FindingList findings)
    {
        var text = evidence.SignedString!.Trim();
        var at = text.LastIndexOf(Name, StringComparison.Ordinal);
        if (!findings.IsEmpty || at < 0 || HiddenSecret.Is(text.Substring(at + Name.Length)) || string.IsNullOrEmpty(evidence.PaySign))
        {
            return;
        }

        var key = text.Substring(at + Name.Length);
        var hash = GivenSignature.Of(evidence.PaySign!, isUpper: true).Hex.ToLowerInvariant();
        var used = PlainHash.Md5(text) == hash ? "MD5"
            : PlainHash.HmacSha256(key, text) == hash ? Hmac
            : Sha1Hex.Compute(text) == hash ? "SHA1"
            : PlainHash.Sha256(text) == hash ? "SHA-256"
            : null;
        if (used is null)
        {
            // The server may have signed a line break after the key, which a log may have trimmed.
            var isBroken = Ends.Any(end => PlainHash.Md5(text + end) == hash || PlainHash.HmacSha256(key + end, text + end) == hash);
            findings.Add(isBroken ? FindingCode.PayKeyWhitespace : FindingCode.SignedStringHashDiffers, FindingCertainty.Proven, new Fact(FactKind.HashOfStringDiffers));
        }
        else if (used != evidence.SignType && (evidence.SignType is "MD5" or Hmac || used is not ("MD5" or Hmac)))
        {
            findings.Add(FindingCode.PaySignTypeDiffers, FindingCertainty.Proven, new Fact(FactKind.RightWithHash, used));
        }
    }
}
