using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Config;

/// <summary>The given tickets, by name. The checks compare their values and never show them.</summary>
internal static class GivenTickets
{
    public static bool AnyIn(JsSdkEvidence evidence) => IsGiven(evidence.JsApiTicket) || OthersIn(evidence).Any();

    /// <returns>The mistake in the signed ticket, and the name of that ticket; null if it is the right one, or if there is none to compare it with.</returns>
    public static (FindingCode Code, string Name)? Explain(string signed, JsSdkEvidence evidence)
    {
        if (signed == evidence.JsApiTicket)
        {
            return null;
        }

        foreach (var (code, name, value) in OthersIn(evidence))
        {
            if (value == signed)
            {
                return (code, name);
            }
        }

        return !IsGiven(evidence.JsApiTicket) ? null
            : Bare(signed) == Bare(evidence.JsApiTicket!) ? (FindingCode.TicketWhitespace, nameof(evidence.JsApiTicket))
            : Percent.Decode(signed) == evidence.JsApiTicket ? (FindingCode.ValuesEscaped, nameof(evidence.JsApiTicket))
            : (FindingCode.UnknownTicketUsed, "≠ " + nameof(evidence.JsApiTicket));
    }

    /// <returns>The given ticket that was signed instead of the right one; null if the right one or none of the given ones was signed.</returns>
    public static (FindingCode Code, string Name)? Explain(Func<string, bool> isSigned, JsSdkEvidence evidence)
    {
        if (IsGiven(evidence.JsApiTicket) && isSigned(evidence.JsApiTicket!))
        {
            return null;
        }

        foreach (var (code, name, value) in OthersIn(evidence))
        {
            if (isSigned(value))
            {
                return (code, name);
            }
        }

        return null;
    }

    private static IEnumerable<(FindingCode Code, string Name, string Value)> OthersIn(JsSdkEvidence evidence) =>
        new (FindingCode Code, string Name, string? Value)[]
        {
            (FindingCode.WxCardTicketUsed, nameof(evidence.WxCardTicket), evidence.WxCardTicket),
            (FindingCode.AccessTokenUsed, nameof(evidence.AccessToken), evidence.AccessToken),
            (FindingCode.PreviousTicketUsed, nameof(evidence.PreviousTicket), evidence.PreviousTicket),
            (FindingCode.AppSecretUsed, nameof(evidence.AppSecret), evidence.AppSecret),
        }
        .Concat((evidence.OtherTickets ?? []).Select((ticket, index) =>
            (Code: FindingCode.OtherAccountTicketUsed, Name: FormattableString.Invariant($"{nameof(evidence.OtherTickets)}[{index}]"), Value: (string?)ticket)))
        .Where(entry => IsGiven(entry.Value))
        .Select(entry => (entry.Code, entry.Name, entry.Value!));

    private static bool IsGiven(string? value) => !string.IsNullOrEmpty(value);

    private static string Bare(string ticket) => ticket.Trim().Trim('"', '\'').Trim();
}
