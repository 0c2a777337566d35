using System.Text;
using WeixinJsSdk.Simulator.Accounts;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator;

/// <summary>One thing that goes wrong between a caller and WeChat. Immutable; put in force through <see cref="FaultPlan"/>.</summary>
public sealed class Fault
{
    internal const string ConnectionRefusedName = "host down";

    private Fault(string name) => Name = name;

    /// <summary>What the ledger calls it.</summary>
    public string Name { get; }

    internal TimeSpan Delay { get; private init; }

    /// <summary>Makes the answer in place of the platform, which does not handle the call.</summary>
    internal Func<ApiResponse>? Replace { get; private init; }

    /// <summary>As <see cref="Replace"/>, with an error in WeChat's form.</summary>
    internal Func<ApiRequest, ApiError>? Refuse { get; private init; }

    /// <summary>Changes an answer after the platform has made it: a token may be issued and never reach its caller.</summary>
    internal Func<ApiResponse, ApiResponse>? Alter { get; private init; }

    internal bool IsDelay => Delay != TimeSpan.Zero;

    /// <summary>The answer comes late, by the simulator's <see cref="TimeProvider"/>. Goes together with other faults.</summary>
    /// <param name="delay">Longer than zero.</param>
    /// <returns>The fault.</returns>
    public static Fault Latency(TimeSpan delay) => new("latency") { Delay = CredentialPeriod.Positive(delay, nameof(delay)) };

    /// <summary>No answer until the caller gives up.</summary>
    /// <returns>The fault.</returns>
    public static Fault Hang() => new("hang") { Delay = Timeout.InfiniteTimeSpan };

    /// <summary>An HTTP status of choice.</summary>
    /// <param name="status">200 to 599.</param>
    /// <param name="body">The body, sent as <c>text/plain</c>.</param>
    /// <returns>The fault.</returns>
    public static Fault Status(int status, string body = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        ArgumentNullException.ThrowIfNull(body);
        return Instead($"status {status}", () => Text(status, "text/plain; charset=utf-8", body));
    }

    /// <summary>The connection breaks before the first byte of the answer.</summary>
    /// <param name="afterProcessing">Whether the platform had already done its work: a token was issued, its answer is lost.</param>
    /// <returns>The fault.</returns>
    public static Fault ConnectionReset(bool afterProcessing = false) => afterProcessing
        ? new("connection reset after processing") { Alter = answer => answer with { Delivery = Delivery.Reset } }
        : Instead("connection reset", () => Broken());

    /// <summary>The body ends in its middle, with a matching Content-Length: JSON that cannot be parsed.</summary>
    /// <returns>The fault.</returns>
    public static Fault TruncatedBody() => new("truncated body") { Alter = answer => answer with { Body = answer.Body[..(answer.Body.Length / 2)] } };

    /// <summary>The connection breaks in the middle of the body.</summary>
    /// <returns>The fault.</returns>
    public static Fault PrematureEnd() => new("premature end") { Alter = answer => answer with { Delivery = Delivery.CutInBody } };

    /// <summary>A page of HTML with status 200, as a proxy or a captive portal answers.</summary>
    /// <returns>The fault.</returns>
    public static Fault HtmlBody() => Instead(
        "html body",
        () => Text(200, "text/html; charset=utf-8", "<!DOCTYPE html><html><head><title>Gateway</title></head><body>Please sign in.</body></html>"));

    /// <summary>The right body under another Content-Type.</summary>
    /// <param name="contentType">Such as <c>text/plain</c>; null for none.</param>
    /// <returns>The fault.</returns>
    public static Fault ContentType(string? contentType) => new("content type") { Alter = answer => answer with { ContentType = contentType } };

    /// <summary>A body of choice with status 200.</summary>
    /// <param name="body">The text, sent as JSON.</param>
    /// <returns>The fault.</returns>
    public static Fault Body(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return Instead("body", () => Text(200, ApiResponse.JsonContentType, body));
    }

    /// <summary>An errcode of choice, in WeChat's form with a rid.</summary>
    /// <param name="errCode">Such as -1, 40001, 45009, 45011.</param>
    /// <param name="errMsg">The text before the rid; null for WeChat's own.</param>
    /// <returns>The fault.</returns>
    public static Fault ErrCode(int errCode, string? errMsg = null) => new($"errcode {errCode}") { Refuse = _ => ApiError.Of(errCode, errMsg) };

    /// <summary>40164 that names an address.</summary>
    /// <param name="ip">The address; null for the caller's own.</param>
    /// <returns>The fault.</returns>
    public static Fault IpNotInWhitelist(string? ip = null) => new("errcode 40164") { Refuse = request => ApiError.IpNotInWhitelist(ip ?? request.Caller) };

    /// <summary>45009, whatever was used so far. To use up an account's real quota see <see cref="Quotas.Exhaust"/>.</summary>
    /// <returns>The fault.</returns>
    public static Fault QuotaExhausted() => ErrCode(45009);

    internal static Fault ConnectionRefused() => Instead(ConnectionRefusedName, () => Broken());

    private static Fault Instead(string name, Func<ApiResponse> replace) => new(name) { Replace = replace };

    private static ApiResponse Broken() => new(0, null, []) { ErrCode = null, Delivery = Delivery.Reset };

    private static ApiResponse Text(int status, string contentType, string body) =>
        new(status, contentType, Encoding.UTF8.GetBytes(body)) { ErrCode = null };
}
