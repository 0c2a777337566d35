using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;

namespace WeixinJsSdk.Doctor.Config;

/// <summary>Mistakes in the ticket. Findings name a ticket and never show its value.</summary>
internal static class TicketVariants
{
    private static readonly string[] Surroundings = [" ", "\n", "\r\n", "\t"];

    // Programs write these texts for a ticket that is absent, for one that was not awaited, or for an array or object.
    private static readonly string[] Nothing =
    [
        "undefined", "null", "None", "nil", "false", "Array", "[object Object]", "[object Promise]",
        "System.Threading.Tasks.Task`1[System.String]", "System.Threading.Tasks.Task`1[WeixinJsSdk.Ticket]",
    ];

    public static IEnumerable<Variant<ConfigAttempt>> Of(JsSdkEvidence evidence) =>
    [
        .. Instead(FindingCode.WxCardTicketUsed, nameof(evidence.WxCardTicket), evidence.WxCardTicket),
        .. Instead(FindingCode.AccessTokenUsed, nameof(evidence.AccessToken), evidence.AccessToken),
        .. Instead(FindingCode.PreviousTicketUsed, nameof(evidence.PreviousTicket), evidence.PreviousTicket),
        .. (evidence.OtherTickets ?? []).SelectMany((ticket, index) =>
            Instead(FindingCode.OtherAccountTicketUsed, FormattableString.Invariant($"{nameof(evidence.OtherTickets)}[{index}]"), ticket)),
        .. Instead(FindingCode.AppSecretUsed, nameof(evidence.AppSecret), evidence.AppSecret),
        .. Surrounded(),
        .. Instead(FindingCode.TicketMissing, "\"\"", ""),
        .. Nothing.SelectMany(nothing => Instead(FindingCode.TicketMissing, nothing, nothing)),
    ];

    private static IEnumerable<Variant<ConfigAttempt>> Instead(FindingCode code, string name, string? value)
    {
        if (value is { Length: <= SearchBudget.LongestText } && (value.Length > 0 || code == FindingCode.TicketMissing))
        {
            yield return new(code, VariantPart.Key, attempt => attempt with { Ticket = value }, _ => new Fact(FactKind.RightWithInstead, name, "jsapi_ticket"));
        }
    }

    private static IEnumerable<Variant<ConfigAttempt>> Surrounded()
    {
        yield return Changed("trim(jsapi_ticket)", ticket => ticket.Trim());
        foreach (var white in Surroundings)
        {
            var shown = PrintableText.Of(white);
            yield return Changed($"jsapi_ticket + \"{shown}\"", ticket => ticket + white);
            yield return Changed($"\"{shown}\" + jsapi_ticket", ticket => white + ticket);
        }

        yield return Changed("'\"' + jsapi_ticket + '\"'", ticket => "\"" + ticket + "\"");
    }

    private static Variant<ConfigAttempt> Changed(string shown, Func<string, string> change) => new(
        FindingCode.TicketWhitespace,
        VariantPart.Key,
        attempt => change(attempt.Ticket) is { Length: > 0 } ticket && ticket != attempt.Ticket ? attempt with { Ticket = ticket } : null,
        _ => new Fact(FactKind.RightWithInstead, shown, "jsapi_ticket"));
}
