using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Findings;

/// <summary>Mistakes in the ticket, in English.</summary>
internal static class EnglishTickets
{
    public static IReadOnlyDictionary<FindingCode, Wording> All { get; } = new Dictionary<FindingCode, Wording>
    {
        [WxCardTicketUsed] = new(
            "It was signed with the api_ticket of cards instead of the jsapi_ticket.",
            "Fetch the ticket with type=jsapi, and keep the two kinds apart in the cache."),
        [AccessTokenUsed] = new(
            "It was signed with the access_token instead of a ticket.",
            "Exchange the access_token for a ticket at /cgi-bin/ticket/getticket, and sign with that."),
        [TicketWhitespace] = new(
            "White space or quotes around the ticket were added or lost.",
            "Use the ticket exactly as getticket returns it: read the JSON with a parser, store it without a line break, do not trim it."),
        [PreviousTicketUsed] = new(
            "It was signed with a ticket from before the present one.",
            "Share one cache between all servers and drop what has ended; nobody else may refresh this account's ticket on the side."),
        [OtherAccountTicketUsed] = new(
            "It was signed with the ticket of another account.",
            "Keep tickets by appid, and sign with the one that belongs to the appId of wx.config."),
        [AppIdDiffers] = new(
            "The appId of the page is not the one the ticket was made for.",
            "Give wx.config the appid whose AppSecret fetched the ticket."),
        [UnknownTicketUsed] = new(
            "It was signed with a ticket that is none of the given ones.",
            "Compare the ticket of the signing server with the shared cache: an old copy, another account, or a second program that refreshes it."),
        [TicketMissing] = new(
            "It was signed without a ticket.",
            "Look at the answer of getticket: it was an error that went unnoticed, the cache was empty, or nobody awaited the call."),
        [AppSecretUsed] = new(
            "It was signed with the AppSecret instead of a ticket.",
            "Sign with the ticket; the AppSecret is only for fetching the access_token."),
    };
}
