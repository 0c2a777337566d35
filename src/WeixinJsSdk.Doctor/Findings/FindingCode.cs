namespace WeixinJsSdk.Doctor;

/// <summary>What a <see cref="SignatureDoctor"/> finds. More may come with later versions; the numbers stay.</summary>
public enum FindingCode
{
    /// <summary>Nothing was given that could be examined.</summary>
    EvidenceMissing = 0,

    /// <summary>The signature is wrong, and no known mistake reproduces it.</summary>
    SignatureNotReproduced = 1,

    /// <summary>The signature is right for all that was given, and yet was refused.</summary>
    SignatureRightYetRefused = 2,

    /// <summary>The pasted text ends before the call does; what would come after is not counted as missing.</summary>
    EvidenceCutOff = 3,

    /// <summary>The address differs from the signed one in a way without a name of its own.</summary>
    UrlDiffers = 100,

    /// <summary>The address was signed with <c>#</c> and what follows.</summary>
    UrlHashKept = 101,

    /// <summary>The address was signed without its query.</summary>
    UrlQueryLost = 102,

    /// <summary>The parameters that WeChat appends on sharing (from, isappinstalled …) were not signed.</summary>
    UrlShareParametersLost = 103,

    /// <summary>A part of the query was not signed, or is signed and not in the address.</summary>
    UrlParametersDiffer = 104,

    /// <summary>The address was percent-decoded before signing.</summary>
    UrlDecoded = 105,

    /// <summary>The address was percent-encoded again before signing.</summary>
    UrlEncodedTwice = 106,

    /// <summary><c>+</c> was signed for <c>%20</c>, or the other way round.</summary>
    UrlPlusForSpace = 107,

    /// <summary><c>&amp;amp;</c> was signed for <c>&amp;</c>.</summary>
    UrlHtmlEscaped = 108,

    /// <summary>http was signed for https, or the other way round.</summary>
    UrlSchemeDiffers = 109,

    /// <summary>A port was signed that the address does not have, or the other way round.</summary>
    UrlPortDiffers = 110,

    /// <summary>A slash at the end of the path was added or lost.</summary>
    UrlTrailingSlash = 111,

    /// <summary>The case of host or scheme differs.</summary>
    UrlHostCase = 112,

    /// <summary>Another host was signed.</summary>
    UrlHostDiffers = 113,

    /// <summary>A single-page app's landing page was signed instead of its present address.</summary>
    UrlIsLandingPage = 114,

    /// <summary>The address of the endpoint that signs was signed instead of the page's.</summary>
    UrlIsOwnApi = 115,

    /// <summary>The OAuth address, or the page's address with other code and state, was signed.</summary>
    UrlIsOAuth = 116,

    /// <summary>There is white space around the signed address.</summary>
    UrlWhitespace = 117,

    /// <summary>The signed address ends before the second parameter: it was sent to the server without encodeURIComponent.</summary>
    UrlCutAtAmpersand = 118,

    /// <summary>The case of path or query differs.</summary>
    UrlPathCase = 119,

    /// <summary>The signed address is not the full one: it lacks the scheme or the host.</summary>
    UrlIncomplete = 120,

    /// <summary>The names of the signed fields are not all lower-case (nonceStr, timeStamp).</summary>
    SignedNameCase = 200,

    /// <summary>The signed fields stand in another order.</summary>
    SignedFieldOrder = 201,

    /// <summary>The values were URL-escaped before hashing.</summary>
    ValuesEscaped = 202,

    /// <summary>The string was hashed in another encoding than UTF-8.</summary>
    EncodingNotUtf8 = 203,

    /// <summary>The signature is in upper-case hexadecimal digits.</summary>
    SignatureUpperCase = 204,

    /// <summary>The signature is not 40 hexadecimal digits.</summary>
    SignatureMalformed = 205,

    /// <summary>Milliseconds where seconds belong, in wx.config or in the signed string.</summary>
    TimestampMilliseconds = 206,

    /// <summary>The timestamps of config and signature differ.</summary>
    TimestampDiffers = 207,

    /// <summary>The string was signed without a timestamp.</summary>
    TimestampMissing = 208,

    /// <summary>The timestamp is not whole seconds since 1970.</summary>
    TimestampMalformed = 209,

    /// <summary>The nonces of config and signature differ.</summary>
    NonceDiffers = 210,

    /// <summary>The string was signed without a nonce.</summary>
    NonceMissing = 211,

    /// <summary>The nonce has more than 32 characters, or white space in it.</summary>
    NonceMalformed = 212,

    /// <summary>The given signature is not the hash of the given signed string.</summary>
    SignedStringHashDiffers = 213,

    /// <summary>Another hash than SHA-1 was used.</summary>
    HashNotSha1 = 214,

    /// <summary>The timestamp is far from the time of the call.</summary>
    TimestampFarOff = 215,

    /// <summary>The values were signed without their names, as cards are.</summary>
    SignedAsCard = 216,

    /// <summary>Something stands before or after the signed string, such as <c>&amp;</c> or a line break.</summary>
    SignedStringPadded = 217,

    /// <summary>The <c>api_ticket</c> of cards was used for the jsapi_ticket.</summary>
    WxCardTicketUsed = 300,

    /// <summary>The access_token was used for the ticket.</summary>
    AccessTokenUsed = 301,

    /// <summary>There is white space around the ticket, or it was lost.</summary>
    TicketWhitespace = 302,

    /// <summary>The ticket before the present one was used.</summary>
    PreviousTicketUsed = 303,

    /// <summary>Another account's ticket was used.</summary>
    OtherAccountTicketUsed = 304,

    /// <summary>The appId of wx.config is not that of the ticket.</summary>
    AppIdDiffers = 305,

    /// <summary>The string was signed with a ticket that is not among the given ones.</summary>
    UnknownTicketUsed = 306,

    /// <summary>The string was signed without a ticket.</summary>
    TicketMissing = 307,

    /// <summary>The AppSecret was used for the ticket.</summary>
    AppSecretUsed = 308,

    /// <summary>wx.config lacks a field it requires.</summary>
    ConfigFieldMissing = 400,

    /// <summary>A field of wx.config is misspelt (noncestr, appid).</summary>
    ConfigFieldMisspelt = 401,

    /// <summary>The appId does not look like one.</summary>
    AppIdMalformed = 402,

    /// <summary>A name in jsApiList looks misspelt.</summary>
    JsApiMisspelt = 403,

    /// <summary>The interface that failed is not in jsApiList.</summary>
    JsApiNotListed = 404,

    /// <summary>A secret stands in what the page gets.</summary>
    SecretInPage = 405,

    /// <summary>The page's host is under none of the safe domains.</summary>
    DomainNotSafe = 500,

    /// <summary>The page is on another port than 80 and 443.</summary>
    PortNotAllowed = 501,

    /// <summary>The page's host is an IP address or localhost.</summary>
    HostIsAddress = 502,

    /// <summary>The page is not in WeChat.</summary>
    ClientNotWeixin = 600,

    /// <summary>The client is older than 6.0.2 and checks no signature: ok says nothing.</summary>
    ClientChecksNothing = 601,

    /// <summary>The client is too old for the interface.</summary>
    ClientTooOld = 602,

    /// <summary>Android before 6.2 does not follow pushState.</summary>
    ClientWithoutPushState = 603,

    /// <summary>The client has a fault of its own that a later one does not have.</summary>
    ClientFault = 604,

    /// <summary>The page loads the client script from elsewhere than WeChat.</summary>
    ScriptNotOfficial = 605,

    /// <summary>The script's version does not have the interface.</summary>
    ScriptTooOld = 606,

    /// <summary>An https page loads the client script by http.</summary>
    ScriptNotHttps = 607,

    /// <summary>A row of 附录5 that the errMsg names, and that cannot be checked from here.</summary>
    KnownError = 700,

    /// <summary>A card was signed in the order of the names instead of the values.</summary>
    CardSortedByName = 800,

    /// <summary>A card's values were sorted by culture, or without regard to case, instead of ordinally.</summary>
    CardCultureOrder = 801,

    /// <summary>A card's values were not sorted at all.</summary>
    CardNotSorted = 802,

    /// <summary>A card was signed with names or separators, as wx.config is.</summary>
    CardNamesSigned = 803,

    /// <summary>The code is in cardExt and was not signed, or the other way round.</summary>
    CardCodeLeftOut = 804,

    /// <summary>The openid is in cardExt and was not signed, or the other way round.</summary>
    CardOpenIdLeftOut = 805,

    /// <summary>Another value that is signed was left out, such as card_id, nonce_str or location_id.</summary>
    CardValueLeftOut = 806,

    /// <summary>A value that is not signed was signed, such as outer_str.</summary>
    CardValueTooMany = 807,

    /// <summary>cardExt is an object instead of a string.</summary>
    CardExtIsObject = 808,

    /// <summary>cardExt was written again after signing and has changed on the way.</summary>
    CardExtRewritten = 809,

    /// <summary>cardExt is no JSON object, or lacks a field it requires.</summary>
    CardExtMalformed = 810,

    /// <summary>The jsapi_ticket was used for the <c>api_ticket</c> of cards.</summary>
    CardJsApiTicketUsed = 811,

    /// <summary>A card was signed with the AppSecret, as old documents have it.</summary>
    CardAppSecretUsed = 812,

    /// <summary>Two cards have the same nonce_str or the same timestamp and nonce_str.</summary>
    CardNonceRepeated = 813,

    /// <summary>A card's signType is not SHA1.</summary>
    CardSignTypeWrong = 814,

    /// <summary>More than five cards in a call.</summary>
    CardTooMany = 815,

    /// <summary>Two cards have the same code.</summary>
    CardCodeRepeated = 816,

    /// <summary>A payment's time was signed as timestamp instead of timeStamp.</summary>
    PayTimestampSigned = 900,

    /// <summary>The page hands the payment's time over under the name of the other interface.</summary>
    PayTimestampName = 901,

    /// <summary>The signType was not signed.</summary>
    PaySignTypeNotSigned = 902,

    /// <summary>The page hands no signType over, and the client says SHA1.</summary>
    PaySignTypeMissing = 903,

    /// <summary>The signType handed over is not the way in which the payment or its order was signed.</summary>
    PaySignTypeDiffers = 904,

    /// <summary>Another key was used.</summary>
    PayKeyWrong = 905,

    /// <summary>There is white space around the key.</summary>
    PayKeyWhitespace = 906,

    /// <summary>The key was left out or not appended as <c>&amp;key=</c>.</summary>
    PayKeyNotAppended = 907,

    /// <summary>Another appid was signed than that of wx.config.</summary>
    PayAppIdWrong = 908,

    /// <summary>The appid was not signed.</summary>
    PayAppIdNotSigned = 909,

    /// <summary><c>prepay_id=</c> is missing before the prepay_id, in what was signed or in what is handed over.</summary>
    PayPrefixMissing = 910,

    /// <summary>The paySign is in lower-case hexadecimal digits.</summary>
    PaySignLowerCase = 911,

    /// <summary>A signed name is misspelt, such as appid or noncestr.</summary>
    PayNameSigned = 912,

    /// <summary>V3: a line feed is missing, one too many, or written otherwise.</summary>
    PayLineFeed = 913,

    /// <summary>V3: the signType was signed.</summary>
    PaySignTypeSigned = 914,

    /// <summary>V3: the V2 way of writing the text was signed, or the other way round.</summary>
    PayTextOfOtherVersion = 915,

    /// <summary>A payment field is missing, has the wrong form, or is not the one that was signed.</summary>
    PayFieldMalformed = 916,

    /// <summary>The page lies in none of the 支付目录.</summary>
    PayDirectory = 917,
}
