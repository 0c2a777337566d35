namespace WeixinJsSdk;

/// <summary>Compares a signed string, field by field, with what the page got. It holds a ticket: only other fields are shown.</summary>
internal sealed class SignedStringCheck(JsSdkEvidence evidence, FindingList findings)
{
    private readonly SignedConfigString _signed = SignedConfigString.Of(evidence.SignedString!);

    public void Look()
    {
        if (_signed.Fields.Count == 0)
        {
            findings.Add(FindingCode.SignedAsCard, FindingCertainty.Likely, new Fact(FactKind.Missing, string.Join(", ", ConfigAttempt.RightNames)));
            return;
        }

        LookAtNames();
        LookAtFields();
        LookAtTicket();
        LookAtUrl();
        LookAtHash();
    }

    private void LookAtNames()
    {
        var names = new Fact(FactKind.SignedNames, string.Join(", ", _signed.Fields.Select(field => field.Name)));
        if (!_signed.HasRightNames)
        {
            findings.Add(FindingCode.SignedNameCase, FindingCertainty.Proven, names);
        }

        if (!_signed.IsInOrder)
        {
            findings.Add(FindingCode.SignedFieldOrder, FindingCertainty.Proven, names);
        }
    }

    private void LookAtFields()
    {
        if (string.IsNullOrEmpty(_signed.NonceStr))
        {
            findings.Add(FindingCode.NonceMissing, FindingCertainty.Proven, new Fact(FactKind.Missing, "noncestr"));
        }
        else if (evidence.NonceStr is { Length: > 0 } nonce && nonce != _signed.NonceStr)
        {
            findings.Add(FindingCode.NonceDiffers, FindingCertainty.Proven, new Fact(FactKind.FieldsDiffer, "nonceStr", nonce, _signed.NonceStr!));
        }

        if (string.IsNullOrEmpty(_signed.Timestamp))
        {
            findings.Add(FindingCode.TimestampMissing, FindingCertainty.Proven, new Fact(FactKind.Missing, "timestamp"));
        }
        else if (evidence.Timestamp is { Length: > 0 } timestamp && timestamp != _signed.Timestamp)
        {
            var code = timestamp.Length != _signed.Timestamp!.Length && (timestamp.Length == 13 || _signed.Timestamp.Length == 13)
                ? FindingCode.TimestampMilliseconds
                : FindingCode.TimestampDiffers;
            findings.Add(code, FindingCertainty.Proven, new Fact(FactKind.FieldsDiffer, "timestamp", timestamp, _signed.Timestamp));
        }
    }

    private void LookAtTicket()
    {
        if (string.IsNullOrEmpty(_signed.Ticket))
        {
            findings.Add(FindingCode.TicketMissing, FindingCertainty.Proven, new Fact(FactKind.Missing, "jsapi_ticket"));
        }
        else if (GivenTickets.Explain(_signed.Ticket!, evidence) is var (code, name))
        {
            findings.Add(code, FindingCertainty.Proven, new Fact(FactKind.TicketIs, name));
        }
    }

    private void LookAtUrl()
    {
        if (string.IsNullOrEmpty(_signed.Url))
        {
            findings.Add(FindingCode.UrlIncomplete, FindingCertainty.Proven, new Fact(FactKind.Missing, "url"));
        }
        else
        {
            new SignedUrlCheck(evidence, findings).Look(_signed.Url!, FindingCertainty.Proven);
        }
    }

    private void LookAtHash()
    {
        if (string.IsNullOrEmpty(evidence.Signature))
        {
            return;
        }

        var (text, given) = (evidence.SignedString!, GivenSignature.Of(evidence.Signature!));
        if (Sha1Hex.Compute(text) == given.Hex)
        {
            if (text != text.Trim())
            {
                findings.Add(FindingCode.SignedStringPadded, FindingCertainty.Proven);
            }

            return;
        }

        foreach (var foreign in ForeignEncoding.All)
        {
            if (ForeignEncoding.Sha1(text, foreign.Encoding) == given.Hex)
            {
                findings.Add(FindingCode.EncodingNotUtf8, FindingCertainty.Proven, new Fact(FactKind.RightInEncoding, foreign.Name));
                return;
            }
        }

        if (PlainHash.Md5(text) == given.Hex || PlainHash.Sha256(text) == given.Hex)
        {
            findings.Add(FindingCode.HashNotSha1, FindingCertainty.Proven, new Fact(FactKind.RightWithHash, given.Hex.Length == 32 ? "MD5" : "SHA-256"));
        }
        else if (Sha1Hex.Compute(text.Trim()) != given.Hex)
        {
            findings.Add(FindingCode.SignedStringHashDiffers, FindingCertainty.Proven, new Fact(FactKind.HashOfStringDiffers));
        }
    }
}
