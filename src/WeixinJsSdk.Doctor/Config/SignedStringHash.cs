using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Config;

/// <summary>Compares a given signature with the hash of the signed string.</summary>
internal static class SignedStringHash
{
    public static void Check(string text, string? signature, FindingList findings)
    {
        if (!string.IsNullOrEmpty(signature) && !IsExplained(text, signature!, findings))
        {
            findings.Add(FindingCode.SignedStringHashDiffers, FindingCertainty.Proven, new Fact(FactKind.HashOfStringDiffers));
        }
    }

    /// <returns>Whether the signature is a hash of the text. If it is the result of a mistake, that mistake is added to the findings.</returns>
    public static bool IsExplained(string text, string signature, FindingList findings)
    {
        var given = GivenSignature.Of(signature);
        if (given.Flaw is { } flaw)
        {
            findings.Add(flaw, FindingCertainty.Proven, new Fact(FactKind.RightInOtherForm, signature));
        }

        var bare = SignedConfigString.Bare(text);
        if (Sha1Hex.Compute(text) == given.Hex)
        {
            if (text != bare)
            {
                var start = text.IndexOf(bare, StringComparison.Ordinal);
                findings.Add(FindingCode.SignedStringPadded, FindingCertainty.Proven, new Fact(
                    FactKind.RightWhenPadded, PrintableText.Of(text.Substring(0, start)) + "jsapi_ticket=…" + PrintableText.Of(text.Substring(start + bare.Length))));
            }
        }
        else if (ForeignEncoding.All.FirstOrDefault(foreign => ForeignEncoding.Sha1(text, foreign.Encoding) == given.Hex) is { Name: not null } foreign)
        {
            findings.Add(FindingCode.EncodingNotUtf8, FindingCertainty.Proven, new Fact(FactKind.RightInEncoding, foreign.Name));
        }
        else if (PlainHash.Md5(text) == given.Hex)
        {
            findings.Add(FindingCode.HashNotSha1, FindingCertainty.Proven, new Fact(FactKind.RightWithHash, "MD5"));
        }
        else if (PlainHash.Sha256(text) == given.Hex)
        {
            findings.Add(FindingCode.HashNotSha1, FindingCertainty.Proven, new Fact(FactKind.RightWithHash, "SHA-256"));
        }
        else
        {
            // A log may add a line break.
            return Sha1Hex.Compute(bare) == given.Hex;
        }

        return true;
    }
}
