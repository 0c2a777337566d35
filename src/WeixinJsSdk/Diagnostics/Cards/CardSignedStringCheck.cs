namespace WeixinJsSdk;

/// <summary>Compares the string that was hashed with a card's values, where the ticket is not at hand to recompute it. The string is never shown.</summary>
internal static class CardSignedStringCheck
{
    public static void Look(string signed, GivenSignature? given, CardAttempt right, FindingList findings)
    {
        if (given is not null && Sha1Hex.Compute(signed) != given.Hex)
        {
            findings.Add(FindingCode.SignedStringHashDiffers, FindingCertainty.Proven, new Fact(FactKind.HashOfStringDiffers));
        }

        if (signed.Contains('=') && signed.Contains('&'))
        {
            findings.Add(FindingCode.CardNamesSigned, FindingCertainty.Proven, new Fact(FactKind.RightWhenPadded, "name=value&name=value"));
        }

        foreach (var value in right.Values.Where(value => value.Value.Length > 0 && !signed.Contains(value.Value)))
        {
            var code = value.Name switch
            {
                "code" => FindingCode.CardCodeLeftOut,
                "openid" => FindingCode.CardOpenIdLeftOut,
                "nonce_str" => FindingCode.NonceDiffers,
                "timestamp" => FindingCode.TimestampDiffers,
                _ => FindingCode.CardValueLeftOut,
            };
            findings.Add(code, FindingCertainty.Proven, new Fact(FactKind.Missing, $"{value.Name}=\"{value.Value}\""));
        }
    }
}
