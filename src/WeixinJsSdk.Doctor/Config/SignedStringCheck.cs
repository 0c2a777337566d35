using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Doctor.Secrets;
using WeixinJsSdk.Doctor.Urls;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Config;

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
        LookAtUrl();
        if (_signed.IsTicketShown)
        {
            LookAtTicket();
            LookAtHash();
        }
        else
        {
            HiddenTicketCheck.Look(_signed, evidence, findings);
        }
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
            findings.Add(FindingCode.NonceDiffers, FindingCertainty.Proven, new Fact(FactKind.FieldsDiffer, "nonceStr", nonce, SignedValue.Shown(_signed.NonceStr!, nonce)));
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
            findings.Add(code, FindingCertainty.Proven, new Fact(FactKind.FieldsDiffer, "timestamp", timestamp, SignedValue.Shown(_signed.Timestamp, timestamp)));
        }
    }

    private void LookAtTicket()
    {
        if (GivenTickets.Explain(_signed.Ticket!, evidence) is var (code, name))
        {
            findings.Add(code, FindingCertainty.Proven, new Fact(FactKind.TicketIs, name));
        }
    }

    private void LookAtHash()
    {
        var given = evidence.SignedString!;
        if (given == _signed.Text || string.IsNullOrEmpty(evidence.Signature) || Sha1Hex.Compute(given) != GivenSignature.Of(evidence.Signature!).Hex)
        {
            SignedStringHash.Look(_signed.Text, evidence.Signature, findings);
        }
        else if (HtmlText.Written(given) != given)
        {
            // Not shown so by a page: hashed so.
            findings.Add(FindingCode.UrlHtmlEscaped, FindingCertainty.Proven, new Fact(FactKind.RightWhenPadded, given.Contains("&amp;") ? "…&amp;noncestr=…" : "…×tamp=…"));
        }
        else
        {
            SignedStringHash.Look(given, evidence.Signature, findings);
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
}
