using WeixinJsSdk.Doctor.Evidence;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor;

/// <summary>
/// What is known about a <c>wx.config</c> that WeChat refused. Every property is optional; null and the empty string mean "not known". Set the values
/// exactly as they are, white space included, since white space may be the mistake.
/// </summary>
public sealed class JsSdkEvidence : SignatureEvidence
{
    /// <summary>The <c>signature</c> that the page passed to <c>wx.config</c>.</summary>
    public string? Signature { get; set; }

    /// <summary>The <c>jsApiList</c> that the page passed to <c>wx.config</c>; null if it is not known.</summary>
    public IReadOnlyList<string>? JsApiList { get; set; }

    /// <summary>
    /// The names of all fields of the object that the page passed to <c>wx.config</c>, in the page's spelling; null if they are not known.
    /// <see cref="Parse"/> sets it. It proves that a field is missing or misspelt (<c>noncestr</c>).
    /// </summary>
    public IReadOnlyList<string>? ConfigNames { get; set; }

    /// <summary>The address in the browser's address bar: <c>location.href</c> on the phone, with or without <c>#</c> and what follows.</summary>
    public string? PageUrl { get; set; }

    /// <summary>The address that the server signed.</summary>
    public string? SignedUrl { get; set; }

    /// <summary>The address at which a single-page app was first opened.</summary>
    public string? LandingUrl { get; set; }

    /// <summary>The address of the endpoint that signs.</summary>
    public string? EndpointUrl { get; set; }

    /// <summary>Further addresses that the server may have signed, such as that of the page before a redirect, or of the OAuth page.</summary>
    public IReadOnlyList<string>? OtherUrls { get; set; }

    /// <summary>The <c>jsapi_ticket</c> that is valid now. It is a secret and is never printed.</summary>
    public string? JsApiTicket { get; set; }

    /// <summary>The appid of the account that the ticket belongs to.</summary>
    public string? TicketAppId { get; set; }

    /// <summary>The <c>jsapi_ticket</c> before the present one. It is a secret and is never printed.</summary>
    public string? PreviousTicket { get; set; }

    /// <summary>The account's <c>api_ticket</c> of cards. It is a secret and is never printed.</summary>
    public string? WxCardTicket { get; set; }

    /// <summary>The account's <c>access_token</c>. It is a secret and is never printed.</summary>
    public string? AccessToken { get; set; }

    /// <summary>The account's AppSecret. It is a secret and is never printed.</summary>
    public string? AppSecret { get; set; }

    /// <summary>The <c>jsapi_ticket</c> of other accounts. They are secrets and are never printed.</summary>
    public IReadOnlyList<string>? OtherTickets { get; set; }

    /// <summary>The account's JS接口安全域名, such as <c>example.com</c> or <c>example.com/shop</c>; null if they are not known.</summary>
    public IReadOnlyList<string>? SafeDomains { get; set; }

    /// <summary>The address from which the page loads the client script.</summary>
    public string? ScriptUrl { get; set; }

    /// <summary>The interface whose call failed, such as <c>chooseImage</c>.</summary>
    public string? JsApi { get; set; }

    /// <summary>When the page called <c>wx.config</c>; null if that is not known or does not matter.</summary>
    public DateTimeOffset? CalledAt { get; set; }

    /// <summary>The field names before the cut of a pasted text, or in a server's answer. Further fields may follow them.</summary>
    internal IReadOnlyList<string> NamesBeforeCut { get; set; } = [];

    /// <summary>
    /// Reads a pasted <c>wx.config({…})</c>. The text may be the call or its argument alone, as JSON or as a JavaScript literal (names without
    /// quotes, single quotes, comments, trailing commas). The reader skips everything that is not a literal: a variable, a function, a template tag.
    /// It also reads a server's answer with these fields, and the fields in a log (PHP's print_r, a Java map, Chrome's console), with the signed
    /// string if the log contains it.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The evidence in the text; the caller sets what else is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text contains no object. The message says what to paste and does not repeat the text.</exception>
    public static JsSdkEvidence Parse(string text)
    {
        var signed = LoggedString.In(Guard.NotNull(text, nameof(text)));
        var config = PastedText.Read(text, PastedShape.Config, isObjectNeeded: signed.Count == 0);
        var signature = config.TextOf("signature");
        return new JsSdkEvidence
        {
            AppId = config.TextOf("appId"),
            Timestamp = config.TextOf("timestamp"),
            NonceStr = config.TextOf("nonceStr"),
            Signature = signature,
            JsApiList = config.Member("jsApiList") is { IsCut: false, Items: { } apis } && apis.All(item => item.Text is not null) ? [.. apis.Select(item => item.Text!)] : null,
            ConfigNames = config.Names(),
            SignedString = LoggedString.Whole(signed, signature, config.TextOf("nonceStr")),
            SignedUrl = SignedUrlIn(config, text),
            ErrMsg = config.TextOf("errMsg"),
            IsCutOff = config.IsCut,
            NamesBeforeCut = config is { IsCut: true, IsOpen: false } || IsAnswer(config) ? [.. config.Members!.Select(member => member.Name)] : [],
            PastedSecrets = NamedSecret.In(text),
        };
    }

    /// <summary>Whether the pasted text is a server's whole answer, not nested in another object. The page receives every field of such an answer.</summary>
    private static bool IsAnswer(JsValue config) =>
        config is { IsOpen: true, Within.Length: > 0 } && config.Within.Text.IndexOf('{') == config.Within.Start && PastedShape.Config.IsAnswer(config);

    /// <summary>The document's samples return the signed address to the page, beside the signature.</summary>
    private static string? SignedUrlIn(JsValue config, string text) =>
        (config.Within.Length == 0 ? LoggedFields.In(text, "url") : config.TextOf("url")) is { } url && UrlParts.Of(url) is not null ? url : null;
}
