namespace WeixinJsSdk.Doctor;

/// <summary>The mistakes that <see cref="SignatureDoctor"/> finds. Later versions may add codes; existing numbers do not change.</summary>
public enum FindingCode
{
    /// <summary>The evidence contains nothing that can be examined.</summary>
    EvidenceMissing = 0,

    /// <summary>The signature is wrong, and no known mistake reproduces it.</summary>
    SignatureNotReproduced = 1,

    /// <summary>The signature is right for the given evidence, but WeChat refused it.</summary>
    SignatureRightYetRefused = 2,

    /// <summary>The pasted text ends before the end of the call, so fields after the cut do not count as missing.</summary>
    EvidenceCutOff = 3,

    /// <summary>The page's address differs from the signed one in a way that has no code of its own.</summary>
    UrlDiffers = 100,

    /// <summary>The server signed the address with <c>#</c> and what follows.</summary>
    UrlHashKept = 101,

    /// <summary>The server signed the address without its query.</summary>
    UrlQueryLost = 102,

    /// <summary>The server did not sign the parameters that WeChat appends when a page is shared (from, isappinstalled …).</summary>
    UrlShareParametersLost = 103,

    /// <summary>The signed address lacks a part of the query or has an additional one.</summary>
    UrlParametersDiffer = 104,

    /// <summary>The server percent-decoded the address before signing.</summary>
    UrlDecoded = 105,

    /// <summary>The server percent-encoded the address again before signing.</summary>
    UrlEncodedTwice = 106,

    /// <summary>The server signed <c>+</c> instead of <c>%20</c>, or the reverse.</summary>
    UrlPlusForSpace = 107,

    /// <summary>The server signed <c>&amp;amp;</c> instead of <c>&amp;</c>.</summary>
    UrlHtmlEscaped = 108,

    /// <summary>The server signed http instead of https, or the reverse.</summary>
    UrlSchemeDiffers = 109,

    /// <summary>The server signed a port that the page's address does not have, or left out the port that it has.</summary>
    UrlPortDiffers = 110,

    /// <summary>The signed path has an additional slash at its end, or lacks the one that the page's path has.</summary>
    UrlTrailingSlash = 111,

    /// <summary>The signed host or scheme differs from the page's in case.</summary>
    UrlHostCase = 112,

    /// <summary>The server signed another host.</summary>
    UrlHostDiffers = 113,

    /// <summary>The server signed the landing page of a single-page app instead of its current address.</summary>
    UrlIsLandingPage = 114,

    /// <summary>The server signed the address of its signing endpoint instead of the page's address.</summary>
    UrlIsOwnApi = 115,

    /// <summary>The server signed the OAuth address, or the page's address with another code and state.</summary>
    UrlIsOAuth = 116,

    /// <summary>The signed address has white space around it.</summary>
    UrlWhitespace = 117,

    /// <summary>The signed address ends before its second parameter, because the page sent it to the server without encodeURIComponent.</summary>
    UrlCutAtAmpersand = 118,

    /// <summary>The signed path or query differs from the page's in case.</summary>
    UrlPathCase = 119,

    /// <summary>The signed address lacks the scheme or the host.</summary>
    UrlIncomplete = 120,

    /// <summary>The signed field names are not all in lower case (nonceStr, timeStamp).</summary>
    SignedNameCase = 200,

    /// <summary>The server signed the fields in another order.</summary>
    SignedFieldOrder = 201,

    /// <summary>The server URL-encoded the values before hashing.</summary>
    ValuesEscaped = 202,

    /// <summary>The server hashed the string in another encoding than UTF-8.</summary>
    EncodingNotUtf8 = 203,

    /// <summary>The signature is in upper-case hexadecimal digits.</summary>
    SignatureUpperCase = 204,

    /// <summary>The signature is not 40 hexadecimal digits.</summary>
    SignatureMalformed = 205,

    /// <summary>The timestamp of wx.config or of the signed string is in milliseconds instead of seconds.</summary>
    TimestampMilliseconds = 206,

    /// <summary>The timestamp of wx.config differs from the signed one.</summary>
    TimestampDiffers = 207,

    /// <summary>The server signed the string without a timestamp.</summary>
    TimestampMissing = 208,

    /// <summary>The timestamp is not a whole number of seconds since 1970.</summary>
    TimestampMalformed = 209,

    /// <summary>The nonce of wx.config differs from the signed one.</summary>
    NonceDiffers = 210,

    /// <summary>The server signed the string without a nonce.</summary>
    NonceMissing = 211,

    /// <summary>The nonce has more than 32 characters or contains white space.</summary>
    NonceMalformed = 212,

    /// <summary>The given signature is not the hash of the given signed string.</summary>
    SignedStringHashDiffers = 213,

    /// <summary>The server used another hash than SHA-1.</summary>
    HashNotSha1 = 214,

    /// <summary>The timestamp is far from the time of the call.</summary>
    TimestampFarOff = 215,

    /// <summary>The server signed the values without their names, as for a card.</summary>
    SignedAsCard = 216,

    /// <summary>The signed string has additional text before or after it, such as <c>&amp;</c> or a line break.</summary>
    SignedStringPadded = 217,

    /// <summary>The server used the <c>api_ticket</c> of cards instead of the jsapi_ticket.</summary>
    WxCardTicketUsed = 300,

    /// <summary>The server used the access_token instead of the ticket.</summary>
    AccessTokenUsed = 301,

    /// <summary>The server signed the ticket with white space around it, or without the white space that belongs to it.</summary>
    TicketWhitespace = 302,

    /// <summary>The server used the ticket before the present one.</summary>
    PreviousTicketUsed = 303,

    /// <summary>The server used the ticket of another account.</summary>
    OtherAccountTicketUsed = 304,

    /// <summary>The appId of wx.config does not belong to the account of the ticket.</summary>
    AppIdDiffers = 305,

    /// <summary>The server signed the string with a ticket that is not among the given ones.</summary>
    UnknownTicketUsed = 306,

    /// <summary>The server signed the string without a ticket.</summary>
    TicketMissing = 307,

    /// <summary>The server used the AppSecret instead of the ticket.</summary>
    AppSecretUsed = 308,

    /// <summary>wx.config lacks a required field.</summary>
    ConfigFieldMissing = 400,

    /// <summary>A field of wx.config is misspelt (noncestr, appid).</summary>
    ConfigFieldMisspelt = 401,

    /// <summary>The appId does not have the form of an appid.</summary>
    AppIdMalformed = 402,

    /// <summary>A name in jsApiList looks misspelt.</summary>
    JsApiMisspelt = 403,

    /// <summary>The interface that failed is not in jsApiList.</summary>
    JsApiNotListed = 404,

    /// <summary>The data that the page receives contain a secret.</summary>
    SecretInPage = 405,

    /// <summary>None of the JS接口安全域名 covers the page's host.</summary>
    DomainNotSafe = 500,

    /// <summary>The page uses a port other than 80 and 443.</summary>
    PortNotAllowed = 501,

    /// <summary>The page's host is an IP address or localhost.</summary>
    HostIsAddress = 502,

    /// <summary>The page is not open in WeChat.</summary>
    ClientNotWeixin = 600,

    /// <summary>The client is older than 6.0.2 and checks no signature, so an ok proves nothing.</summary>
    ClientChecksNothing = 601,

    /// <summary>The client is too old for the interface.</summary>
    ClientTooOld = 602,

    /// <summary>The client is for Android and older than 6.2, so it does not follow pushState.</summary>
    ClientWithoutPushState = 603,

    /// <summary>The client has a known defect that a later version corrects.</summary>
    ClientFault = 604,

    /// <summary>The page loads the client script from a host other than WeChat's.</summary>
    ScriptNotOfficial = 605,

    /// <summary>The script's version does not have the interface.</summary>
    ScriptTooOld = 606,

    /// <summary>An https page loads the client script over http.</summary>
    ScriptNotHttps = 607,

    /// <summary>The errMsg matches a row of 附录5 that the doctor cannot check.</summary>
    KnownError = 700,

    /// <summary>The server sorted a card's values by their names instead of by the values.</summary>
    CardSortedByName = 800,

    /// <summary>The server sorted a card's values by culture or without regard to case, instead of ordinally.</summary>
    CardCultureOrder = 801,

    /// <summary>The server did not sort a card's values.</summary>
    CardNotSorted = 802,

    /// <summary>The server signed a card with names or separators, as for wx.config.</summary>
    CardNamesSigned = 803,

    /// <summary>The server did not sign the code that cardExt contains, or signed one that it does not contain.</summary>
    CardCodeLeftOut = 804,

    /// <summary>The server did not sign the openid that cardExt contains, or signed one that it does not contain.</summary>
    CardOpenIdLeftOut = 805,

    /// <summary>The server left out another value that the signature covers, such as card_id, nonce_str or location_id.</summary>
    CardValueLeftOut = 806,

    /// <summary>The server signed a value that the signature does not cover, such as outer_str.</summary>
    CardValueTooMany = 807,

    /// <summary>The page passes cardExt as an object instead of a string.</summary>
    CardExtIsObject = 808,

    /// <summary>cardExt was serialized again after signing and changed.</summary>
    CardExtRewritten = 809,

    /// <summary>cardExt is not a JSON object, or lacks a required field.</summary>
    CardExtMalformed = 810,

    /// <summary>The server used the jsapi_ticket instead of the <c>api_ticket</c> of cards.</summary>
    CardJsApiTicketUsed = 811,

    /// <summary>The server signed a card with the AppSecret, as old documents describe.</summary>
    CardAppSecretUsed = 812,

    /// <summary>Two cards have the same nonce_str, or the same timestamp and nonce_str.</summary>
    CardNonceRepeated = 813,

    /// <summary>The signType of a card is not SHA1.</summary>
    CardSignTypeWrong = 814,

    /// <summary>The call has more than five cards.</summary>
    CardTooMany = 815,

    /// <summary>Two cards have the same code.</summary>
    CardCodeRepeated = 816,

    /// <summary>The server signed a payment's time under the name timestamp instead of timeStamp.</summary>
    PayTimestampSigned = 900,

    /// <summary>The page passes the payment's time under the name that the other interface uses.</summary>
    PayTimestampName = 901,

    /// <summary>The server did not sign the signType.</summary>
    PaySignTypeNotSigned = 902,

    /// <summary>The page passes no signType, so the client uses SHA1.</summary>
    PaySignTypeMissing = 903,

    /// <summary>The signType that the page passes is not the one with which the payment or its order was signed.</summary>
    PaySignTypeDiffers = 904,

    /// <summary>The server used another key.</summary>
    PayKeyWrong = 905,

    /// <summary>The key has white space around it.</summary>
    PayKeyWhitespace = 906,

    /// <summary>The server left out the key or did not append it as <c>&amp;key=</c>.</summary>
    PayKeyNotAppended = 907,

    /// <summary>The server signed another appid than that of wx.config.</summary>
    PayAppIdWrong = 908,

    /// <summary>The server did not sign the appid.</summary>
    PayAppIdNotSigned = 909,

    /// <summary>The signed value or the one that the page passes lacks <c>prepay_id=</c> before the prepay_id.</summary>
    PayPrefixMissing = 910,

    /// <summary>The paySign is in lower-case hexadecimal digits.</summary>
    PaySignLowerCase = 911,

    /// <summary>A signed name is misspelt, such as appid or noncestr.</summary>
    PayNameSigned = 912,

    /// <summary>A V3 text lacks a line feed, has an additional one, or has another line end in its place.</summary>
    PayLineFeed = 913,

    /// <summary>The server signed the signType in a V3 text.</summary>
    PaySignTypeSigned = 914,

    /// <summary>The server signed a V3 payment with the text of V2, or the reverse.</summary>
    PayTextOfOtherVersion = 915,

    /// <summary>A payment field is missing, has the wrong form, or is not the signed one.</summary>
    PayFieldMalformed = 916,

    /// <summary>None of the 支付目录 contains the page.</summary>
    PayDirectory = 917,
}
