using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;

namespace WeixinJsSdk.Doctor.Cards;

/// <summary>Mistakes in the ticket of a card. Findings name a ticket and never show its value.</summary>
internal static class CardKeyVariants
{
    private static readonly string[] Surroundings = [" ", "\n", "\r\n", "\t"];

    public static IEnumerable<Variant<CardAttempt>> Of(CardEvidence evidence) =>
    [
        .. Instead(FindingCode.CardJsApiTicketUsed, nameof(evidence.JsApiTicket), evidence.JsApiTicket),
        .. Instead(FindingCode.CardAppSecretUsed, nameof(evidence.AppSecret), evidence.AppSecret),
        .. Instead(FindingCode.AccessTokenUsed, nameof(evidence.AccessToken), evidence.AccessToken),
        .. Instead(FindingCode.PreviousTicketUsed, nameof(evidence.PreviousTicket), evidence.PreviousTicket),
        .. (evidence.OtherTickets ?? []).SelectMany((ticket, index) =>
            Instead(FindingCode.OtherAccountTicketUsed, FormattableString.Invariant($"{nameof(evidence.OtherTickets)}[{index}]"), ticket)),
        Changed("trim(api_ticket)", ticket => ticket.Trim()),
        .. Surroundings.Select(white => Changed($"api_ticket + \"{PrintableText.Of(white)}\"", ticket => ticket + white)),
        Changed("'\"' + api_ticket + '\"'", ticket => "\"" + ticket + "\""),
        new(FindingCode.TicketMissing, VariantPart.Key, attempt => attempt with { Ticket = "" }, _ => new Fact(FactKind.RightWithoutField, "api_ticket")),
    ];

    private static IEnumerable<Variant<CardAttempt>> Instead(FindingCode code, string name, string? value)
    {
        if (value is { Length: > 0 and <= SearchBudget.LongestText })
        {
            yield return new(code, VariantPart.Key, attempt => attempt with { Ticket = value }, _ => new Fact(FactKind.RightWithInstead, name, "api_ticket"));
        }
    }

    private static Variant<CardAttempt> Changed(string shown, Func<string, string> change) => new(
        FindingCode.TicketWhitespace,
        VariantPart.Key,
        attempt => change(attempt.Ticket) is { Length: > 0 } ticket && ticket != attempt.Ticket ? attempt with { Ticket = ticket } : null,
        _ => new Fact(FactKind.RightWithInstead, shown, "api_ticket"));
}
