namespace WeixinJsSdk;

/// <summary>What is known about a JS interface. Immutable.</summary>
public sealed class JsApiInfo
{
    internal JsApiInfo(
        string name,
        JsApiGroup group,
        JsSdkScript since,
        Version? leastWeixinVersion = null,
        string? replacedBy = null,
        bool goesIntoJsApiList = true)
    {
        Name = name;
        Group = group;
        Since = since;
        LeastWeixinVersion = leastWeixinVersion;
        ReplacedBy = replacedBy;
        GoesIntoJsApiList = goesIntoJsApiList;
    }

    /// <summary>The name as the page writes it after <c>wx.</c>, such as <c>chooseImage</c>.</summary>
    public string Name { get; }

    /// <summary>The chapter of the document.</summary>
    public JsApiGroup Group { get; }

    /// <summary>The script that brought it; every later one has it too.</summary>
    public JsSdkScript Since { get; }

    /// <summary>The least version of the WeChat app, where the document names one; null otherwise.</summary>
    public Version? LeastWeixinVersion { get; }

    /// <summary>Whether WeChat has announced its end (即将废弃).</summary>
    public bool IsDeprecated => ReplacedBy is not null;

    /// <summary>The name of the interface to use instead; null if it is not deprecated.</summary>
    public string? ReplacedBy { get; }

    /// <summary>
    /// Whether the page must name it in <c>jsApiList</c>. Not so for <c>config</c>, <c>ready</c> and <c>error</c>, which are the script's own,
    /// nor for <c>miniProgram.…</c>, which is there without permission.
    /// </summary>
    public bool GoesIntoJsApiList { get; }

    /// <summary>Gives the name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
