using System.Buffers;
using System.Text;
using System.Text.Json;
using WeixinJsSdk.Doctor;
using WeixinJsSdk.Simulator.Explanation;
using WeixinJsSdk.Simulator.Judge;

namespace WeixinJsSdk.Simulator;

/// <summary>What the judge decided about one call of a page, and what the signature doctor says about a refusal.</summary>
public sealed class Verdict
{
    private readonly Decision _decision;
    private readonly LazyFindings? _findings;

    /// <param name="decision">What the judge has decided.</param>
    /// <param name="findings">What explains a refusal; null where the call was allowed.</param>
    internal Verdict(Decision decision, LazyFindings? findings)
    {
        _decision = decision;
        _findings = findings;
    }

    /// <summary>Whether the app carries out the call.</summary>
    public bool Allowed => _decision.Allowed;

    /// <summary>What the page reads in <c>res.errMsg</c>, such as <c>config:invalid signature</c>; <c>…:ok</c> when allowed.</summary>
    public string ErrMsg => _decision.ErrMsg;

    /// <summary>Why, in one English sentence; the control panel says it in its own language.</summary>
    public string Reason => Why.English;

    /// <summary>The page's address without <c>#</c> and what follows.</summary>
    public string PageUrl => _decision.Call.PageUrl;

    /// <summary>When (UTC).</summary>
    public DateTimeOffset At => _decision.Call.Now;

    /// <summary>The appid the page gave; empty if it gave none.</summary>
    public string AppId => _decision.Call.AppId;

    /// <summary>The interface by its JS name; <c>config</c> for wx.config.</summary>
    public string Api => _decision.Call.Api;

    /// <summary>The string whose hash was compared, with <c>***</c> in place of ticket or key; null where nothing was hashed.</summary>
    public string? Hashed => _decision.Hashed;

    /// <summary>
    /// Whether the page is on this machine (localhost, 127.0.0.1, ::1) and was let through without a safe domain or 支付目录:
    /// on a phone it would be refused.
    /// </summary>
    public bool UsesLoopbackException => _decision.UsesLoopbackException;

    /// <summary>
    /// What the library's <see cref="SignatureDoctor"/> says about a refusal, the most certain first; empty where the call was allowed. The doctor is
    /// asked after the decision and cannot change it: the judge recomputes every signature with code of its own.
    /// </summary>
    public IReadOnlyList<Finding> Findings => _findings?.Findings ?? [];

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
    internal Reason Why => _decision.Reason;
}
