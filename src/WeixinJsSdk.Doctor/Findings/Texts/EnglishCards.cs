using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Findings;

/// <summary>Mistakes with cards, in English.</summary>
internal static class EnglishCards
{
    public static IReadOnlyDictionary<FindingCode, Wording> All { get; } = new Dictionary<FindingCode, Wording>
    {
        [CardSortedByName] = new(
            "The card was signed in the order of the names instead of the values.",
            "Sort the values themselves, ordinally, and join them."),
        [CardCultureOrder] = new(
            "The values were sorted by culture, or without regard to case.",
            "Sort with StringComparer.Ordinal: upper-case letters stand before lower-case ones."),
        [CardNotSorted] = new("The values were not sorted.", "Sort the values ordinally before they are joined."),
        [CardNamesSigned] = new(
            "The card was signed with names or separators, as wx.config is.",
            "Join the sorted values with nothing in between; cards and wx.config are signed in different ways."),
        [CardCodeLeftOut] = new(
            "The code is in cardExt and was not signed, or was signed and is not in cardExt.",
            "Sign exactly the values that cardExt carries."),
        [CardOpenIdLeftOut] = new(
            "The openid is in cardExt and was not signed, or was signed and is not in cardExt.",
            "Sign exactly the values that cardExt carries."),
        [CardValueLeftOut] = new(
            "A value that belongs into the signature was left out.",
            "addCard signs api_ticket, timestamp, card_id, code, openid, nonce_str; chooseCard api_ticket, app_id, location_id, timestamp, nonce_str, card_id, card_type."),
        [CardValueTooMany] = new(
            "A value was signed that does not belong into the signature.",
            "outer_id, outer_str and fixed_begintimestamp are not signed; nor is signType."),
        [CardExtIsObject] = new(
            "cardExt is an object instead of a string.",
            "Hand the JSON text over as a string, as the server made it (JSON.stringify once)."),
        [CardExtRewritten] = new(
            "cardExt was written again after it was signed, and has changed on the way.",
            "Hand over the text that was signed; do not parse and print it again: numbers, leading zeros and escapes change."),
        [CardExtMalformed] = new(
            "cardExt is not the JSON object it must be, or lacks a field it requires.",
            "It needs timestamp (a string of seconds) and signature; code, openid and nonce_str are strings if they are there."),
        [CardJsApiTicketUsed] = new(
            "The card was signed with the jsapi_ticket instead of the api_ticket of cards.",
            "Fetch the ticket with type=wx_card, and keep the two kinds apart in the cache."),
        [CardAppSecretUsed] = new(
            "The card was signed with the AppSecret, as old documents have it.",
            "Sign with the api_ticket (type=wx_card); the AppSecret is accepted of old integrations only and is less safe."),
        [CardNonceRepeated] = new(
            "Two cards have the same nonce_str or timestamp and nonce_str.",
            "Make a fresh nonce_str for every card, also within one call: repeated ones cannot be claimed."),
        [CardSignTypeWrong] = new("The signType of the card is not SHA1.", "chooseCard and chooseInvoice take SHA1 only."),
        [CardTooMany] = new("There are more than five cards in a call.", "Add at most five cards in a call, else it runs into timeouts."),
        [CardCodeRepeated] = new("Two cards have the same code.", "A code can be claimed once only."),
    };
}
