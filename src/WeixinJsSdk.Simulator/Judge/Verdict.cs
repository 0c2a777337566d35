using System.Buffers;
using System.Text;
using System.Text.Json;
using WeixinJsSdk.Doctor;

namespace WeixinJsSdk.Simulator;

/// <summary>What the judge decided about one call of a page, and why.</summary>
public sealed class Verdict
{
    private Explanation? _explanation;

    internal Verdict(JudgedCall call, string answer, Reason reason, string? hashed, bool usesLoopbackException)
    {
        Allowed = answer == "ok";
        ErrMsg = $"{call.Api}:{answer}";
        Why = reason;
        PageUrl = call.PageUrl;
        At = call.Now;
        AppId = call.AppId;
        Api = call.Api;
        Hashed = hashed;
        UsesLoopbackException = usesLoopbackException;
    }

    /// <summary>Whether the app goes on with the call.</summary>
    public bool Allowed { get; }

    /// <summary>What the page reads in <c>res.errMsg</c>, such as <c>config:invalid signature</c>; <c>…:ok</c> when allowed.</summary>
    public string ErrMsg { get; }

    /// <summary>Why, in one English sentence; the control panel says it in its own language.</summary>
    public string Reason => Why.English;

    /// <summary>The page's address without <c>#</c> and what follows.</summary>
    public string PageUrl { get; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset At { get; }

    /// <summary>The appid the page gave; empty if it gave none.</summary>
    public string AppId { get; }

    /// <summary>The interface by its JS name; <c>config</c> for wx.config.</summary>
    public string Api { get; }

    /// <summary>The string whose hash was compared, with <c>***</c> in place of ticket or key; null where nothing was hashed.</summary>
    public string? Hashed { get; }

    /// <summary>
    /// Whether the page is on this machine (localhost, 127.0.0.1, ::1) and was let through without a safe domain or 支付目录:
    /// on a phone it would be refused.
    /// </summary>
    public bool UsesLoopbackException { get; }

    /// <summary>
    /// What the library's <see cref="SignatureDoctor"/> says about a refusal, the most certain first; empty where the call was allowed. It comes
    /// after the verdict and has no part in it: the judge recomputes every signature by itself.
    /// </summary>
    public IReadOnlyList<Finding> Findings => _explanation?.Findings ?? [];

    /// <summary>The verdict as JSON, safe inside a script.</summary>
    /// <returns>
    /// <c>{"allowed":…,"errMsg":…,"reason":…,"reasonInChinese":…,"url":…,"at":…,"appId":…,"api":…,"hashed":…,"usesLoopbackException":…,
    /// "findings":[…]}</c>, each finding as <c>{"code":…,"certainty":…,"en":{"problem":…,"evidence":…,"advice":…,"section":…},"zh":{…}}</c>.
    /// </returns>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteBoolean("allowed", Allowed);
            writer.WriteString("errMsg", ErrMsg);
            writer.WriteString("reason", Reason);
            writer.WriteString("reasonInChinese", Why.Chinese);
            writer.WriteString("url", PageUrl);
            writer.WriteString("at", At);
            writer.WriteString("appId", AppId);
            writer.WriteString("api", Api);
            writer.WriteString("hashed", Hashed);
            writer.WriteBoolean("usesLoopbackException", UsesLoopbackException);
            FindingJson.Write(writer, "findings", Findings);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The errMsg and the reason.</summary>
    /// <returns>One line without secrets.</returns>
    public override string ToString() => $"{ErrMsg} ({Reason})";

    /// <summary>Why, in both languages.</summary>
    internal Reason Why { get; }

    /// <summary>Only for a verdict that is made, and before anybody else sees it.</summary>
    internal Verdict Explained(Explanation explanation)
    {
        _explanation = explanation;
        return this;
    }
}
