using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Doctor.Secrets;
using WeixinJsSdk.Doctor.Urls;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Config;

/// <summary>
/// Compares a signed string, field by field, with what the page received. The string contains a ticket, so only the other fields are shown.
/// </summary>
internal sealed class SignedStringCheck(JsSdkEvidence evidence, FindingList findings)
{
    private readonly SignedConfigString _signed = SignedConfigString.Of(evidence.SignedString!);

    public void Check()
    {
        if (_signed.Fields.Count == 0)
        {
            findings.Add(FindingCode.SignedAsCard, FindingCertainty.Likely, new Fact(FactKind.Missing, string.Join(", ", ConfigAttempt.RightNames)));
            return;
        }

        CheckNames();
        CheckFields();
        CheckUrl();
        if (_signed.IsTicketShown)
        {
            CheckTicket();
            CheckHash();
        }
        else
        {
            HiddenTicketCheck.Check(_signed, evidence, findings);
        }
    }

    private void CheckNames()
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

    private void CheckFields()
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

    private void CheckTicket()
    {
        if (GivenTickets.Explain(_signed.Ticket!, evidence) is var (code, name))
        {
            findings.Add(code, FindingCertainty.Proven, new Fact(FactKind.TicketIs, name));
        }
    }

    private void CheckHash()
    {
        var given = evidence.SignedString!;
        if (given == _signed.Text || string.IsNullOrEmpty(evidence.Signature) || Sha1Hex.Compute(given) != GivenSignature.Of(evidence.Signature!).Hex)
        {
            SignedStringHash.Check(_signed.Text, evidence.Signature, findings);
        }
        else if (HtmlText.Written(given) != given)
        {
            // The server hashed the string in this form; the page did not change it.
            findings.Add(FindingCode.UrlHtmlEscaped, FindingCertainty.Proven, new Fact(FactKind.RightWhenPadded, given.Contains("&amp;") ? "…&amp;noncestr=…" : "…×tamp=…"));
        }
        else
        {
            SignedStringHash.Check(given, evidence.Signature, findings);
        }
    }

    private void CheckUrl()
    {
        if (string.IsNullOrEmpty(_signed.Url))
        {
            findings.Add(FindingCode.UrlIncomplete, FindingCertainty.Proven, new Fact(FactKind.Missing, "url"));
        }
        else
        {
            new SignedUrlCheck(evidence, findings).Check(_signed.Url!, FindingCertainty.Proven);
        }
    }
}
