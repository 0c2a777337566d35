using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Doctor.Secrets;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Cards;

/// <summary>
/// Compares the string that was hashed with a card's values when the ticket needed to recompute it was not given. The string is never shown.
/// </summary>
internal static class CardSignedStringCheck
{
    public static void Check(CardEvidence evidence, GivenSignature? given, CardFields fields, FindingList findings)
    {
        var signed = evidence.SignedString!;
        var values = fields.Attempt().Values.Where(value => value.Value.Length > 0).ToArray();

        // A log adds line breaks around the string, while a ticket may end in a space. Both forms are therefore tried.
        if (given is not null && Sha1Hex.Compute(signed) != given.Hex && Sha1Hex.Compute(signed.Trim()) != given.Hex && IsTicketShown(evidence, fields, values))
        {
            findings.Add(FindingCode.SignedStringHashDiffers, FindingCertainty.Proven, new Fact(FactKind.HashOfStringDiffers));
        }

        if (signed.Contains('=') && signed.Contains('&'))
        {
            findings.Add(FindingCode.CardNamesSigned, FindingCertainty.Proven, new Fact(FactKind.RightWhenPadded, "name=value&name=value"));
        }

        foreach (var value in values.Where(value => !signed.Contains(value.Value)))
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

    /// <summary>
    /// Whether the logged string still contains the ticket. It does not if a mark replaces the ticket, if no given ticket occurs in it, or if it
    /// holds only the values.
    /// </summary>
    private static bool IsTicketShown(CardEvidence evidence, CardFields fields, CardValue[] values)
    {
        var signed = evidence.SignedString!;
        if (HiddenSecret.IsIn(signed))
        {
            return false;
        }

        var tickets = new[] { evidence.ApiTicket, evidence.PreviousTicket, evidence.JsApiTicket, evidence.AccessToken, evidence.AppSecret }.Concat(evidence.OtherTickets ?? []);
        var rest = values.OrderByDescending(value => value.Value.Length).Aggregate(signed, (text, value) => text.Replace(value.Value, ""));
        return tickets.Any(ticket => !string.IsNullOrEmpty(ticket) && signed.Contains(ticket!.Trim()))
            || (CardSignedValues.Missing(evidence, fields).Count == 0 && rest.Trim().Length > 0);
    }
}
