namespace WeixinJsSdk;

/// <summary>The page to sign, and the interfaces and open tags that it uses.</summary>
public sealed class JsSdkSignRequest
{
    /// <summary>Creates a request for a page.</summary>
    /// <param name="url">
    /// The address of the page that calls the JS-SDK, as <c>location.href</c> gives it: absolute, http or https, without white space.
    /// It is cut at the first <c>#</c> and otherwise signed unchanged.
    /// </param>
    public JsSdkSignRequest(string url) => Url = url;

    /// <summary>The address of the page. See the constructor.</summary>
    public string Url { get; set; }

    /// <summary>
    /// The interfaces that the page calls (需要使用的JS接口列表): see <see cref="JsApi"/>. Empty by default. Not signed.
    /// A name that is not in the catalog is kept unchanged.
    /// </summary>
    public IReadOnlyList<string> JsApiList { get; set; } = [];

    /// <summary>The open tags (开放标签) that the page uses: see <see cref="OpenTag"/>. Empty by default. Not signed.</summary>
    public IReadOnlyList<string> OpenTagList { get; set; } = [];

    /// <summary>Whether the client shows every return value in an alert. Off by default.</summary>
    public bool Debug { get; set; }

    /// <summary>The random string to sign with, 1 to 32 characters; null (the default) for a random one.</summary>
    public string? NonceStr { get; set; }

    /// <summary>The time to sign with, in seconds since 1970-01-01 UTC; null (the default) for the current time.</summary>
    public long? Timestamp { get; set; }
}
