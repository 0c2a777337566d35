namespace WeixinJsSdk;

/// <summary>What one page asks of <c>wx.config</c>.</summary>
public sealed class JsSdkSignRequest
{
    /// <summary>Makes a request for a page.</summary>
    /// <param name="url">
    /// The address of the page that calls the JS-SDK, as <c>location.href</c> gives it: absolute, http or https, without white space.
    /// It is cut at the first <c>#</c> and otherwise signed untouched.
    /// </param>
    public JsSdkSignRequest(string url) => Url = url;

    /// <summary>The address of the page. See the constructor.</summary>
    public string Url { get; set; }

    /// <summary>
    /// The interfaces the page calls (需要使用的JS接口列表): see <see cref="JsApi"/>. Empty by default. Not signed;
    /// a name the library does not know is passed on.
    /// </summary>
    public IReadOnlyList<string> JsApiList { get; set; } = [];

    /// <summary>The open tags (开放标签) the page uses: see <see cref="OpenTag"/>. Empty by default. Not signed.</summary>
    public IReadOnlyList<string> OpenTagList { get; set; } = [];

    /// <summary>Whether the client shows every return value in an alert. Off by default.</summary>
    public bool Debug { get; set; }

    /// <summary>The random string to sign with, 1 to 32 characters; null (the default) for a fresh one.</summary>
    public string? NonceStr { get; set; }

    /// <summary>The time to sign with, in seconds since 1970-01-01 UTC; null (the default) for now.</summary>
    public long? Timestamp { get; set; }
}
