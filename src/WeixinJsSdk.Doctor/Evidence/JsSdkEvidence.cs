using WeixinJsSdk.Doctor.Evidence;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor;

/// <summary>
/// What is known about a <c>wx.config</c> that was refused. Every part is optional; null and the empty string mean "not at hand".
/// Values go in exactly as they are, white space included: it may be the very mistake.
/// </summary>
public sealed class JsSdkEvidence : SignatureEvidence
{
    /// <summary>The <c>signature</c> that <c>wx.config</c> got.</summary>
    public string? Signature { get; set; }

    /// <summary>The <c>jsApiList</c> that <c>wx.config</c> got; null if it is not known.</summary>
    public IReadOnlyList<string>? JsApiList { get; set; }

    /// <summary>
    /// The names of all fields of the object that <c>wx.config</c> got, as the page spells them; null if they are not known.
    /// <see cref="Parse"/> fills it. With it a field that is missing or misspelt (<c>noncestr</c>) is certain.
    /// </summary>
    public IReadOnlyList<string>? ConfigNames { get; set; }

    /// <summary>The address in the browser's bar: <c>location.href</c> on the phone, with what follows <c>#</c> or without it.</summary>
    public string? PageUrl { get; set; }

    /// <summary>The address that the server signed.</summary>
    public string? SignedUrl { get; set; }

    /// <summary>The address at which a single-page app was first opened.</summary>
    public string? LandingUrl { get; set; }

    /// <summary>The address of the endpoint that signs.</summary>
    public string? EndpointUrl { get; set; }

    /// <summary>Further addresses that might have been signed, such as that of the page before a redirect, or of the OAuth page.</summary>
    public IReadOnlyList<string>? OtherUrls { get; set; }

    /// <summary>The <c>jsapi_ticket</c> that is valid now. A secret: it is never printed.</summary>
    public string? JsApiTicket { get; set; }

    /// <summary>The appid to whose account the ticket belongs.</summary>
    public string? TicketAppId { get; set; }

    /// <summary>The <c>jsapi_ticket</c> before the present one. A secret: it is never printed.</summary>
    public string? PreviousTicket { get; set; }

    /// <summary>The account's <c>api_ticket</c> of cards. A secret: it is never printed.</summary>
    public string? WxCardTicket { get; set; }

    /// <summary>The account's <c>access_token</c>. A secret: it is never printed.</summary>
    public string? AccessToken { get; set; }

    /// <summary>The account's AppSecret, only so that it can be kept out of what is printed, wherever it turns up.</summary>
    public string? AppSecret { get; set; }

    /// <summary>The <c>jsapi_ticket</c> of other accounts. Secrets: they are never printed.</summary>
    public IReadOnlyList<string>? OtherTickets { get; set; }

    /// <summary>The account's JS接口安全域名, such as <c>example.com</c> or <c>example.com/shop</c>; null if they are not known.</summary>
    public IReadOnlyList<string>? SafeDomains { get; set; }

    /// <summary>The address from which the page loads the client script.</summary>
    public string? ScriptUrl { get; set; }

    /// <summary>The interface whose call failed, such as <c>chooseImage</c>.</summary>
    public string? JsApi { get; set; }

    /// <summary>When the page called <c>wx.config</c>; null if that is not known or does not matter.</summary>
    public DateTimeOffset? CalledAt { get; set; }

    /// <summary>The names before the cut, or in a server's answer, which others may follow.</summary>
    internal IReadOnlyList<string> NamesBeforeCut { get; set; } = [];

    /// <summary>
    /// Reads a pasted <c>wx.config({…})</c>: the call or its argument alone, as JSON or as a
    /// JavaScript literal (names without quotes, single quotes, comments, trailing commas). The reader skips what is no literal: a variable, a function, a template's tag.
    /// An answer of the server with these fields in it is read too, and the fields in a log (PHP's print_r, a Java map, Chrome's console), with the signed string if it is there.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The evidence in it; set what else is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">There is no object in the text; the message says what to paste, and does not repeat the text.</exception>
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

    /// <summary>Whether a server's answer is pasted, and not in others: what it tells, it tells everyone.</summary>
    private static bool IsAnswer(JsValue config) =>
        config is { IsOpen: true, Within.Length: > 0 } && config.Within.Text.IndexOf('{') == config.Within.Start && PastedShape.Config.IsAnswer(config);

    /// <summary>The document's samples give the page the address that they signed, beside the signature.</summary>
    private static string? SignedUrlIn(JsValue config, string text) =>
        (config.Within.Length == 0 ? LoggedFields.In(text, "url") : config.TextOf("url")) is { } url && UrlParts.Of(url) is not null ? url : null;
}
