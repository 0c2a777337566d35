namespace WeixinJsSdk;

/// <summary>A JS interface: its name, chapter, script version and status. Immutable.</summary>
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

    /// <summary>The chapter of WeChat's document.</summary>
    public JsApiGroup Group { get; }

    /// <summary>The script version that introduced the interface. Every later version has it too.</summary>
    public JsSdkScript Since { get; }

    /// <summary>The minimum version of the WeChat app; null if WeChat's document names none.</summary>
    public Version? LeastWeixinVersion { get; }

    /// <summary>Whether WeChat has announced the removal of the interface (即将废弃).</summary>
    public bool IsDeprecated => ReplacedBy is not null;

    /// <summary>The name of the interface to use instead; null if this one is not deprecated.</summary>
    public string? ReplacedBy { get; }

    /// <summary>
    /// Whether the page must list the interface in <c>jsApiList</c>. False for <c>config</c>, <c>ready</c> and <c>error</c>, which belong to the
    /// script itself, and for <c>miniProgram.…</c>, which needs no permission.
    /// </summary>
    public bool GoesIntoJsApiList { get; }

    /// <summary>Returns the name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
