using WeixinJsSdk.Simulator.Ledger;

namespace WeixinJsSdk.Simulator;

/// <summary>One call as the platform saw it; never with a secret, token or ticket.</summary>
public sealed class LedgerEntry
{
    internal LedgerEntry(LedgerRow row)
    {
        At = row.At;
        Method = row.Method;
        Host = row.Host;
        Path = row.Path;
        AppId = row.AppId;
        Kind = row.Kind;
        Caller = row.Caller;
        ErrCode = row.ErrCode;
        HttpStatus = row.HttpStatus;
        Fault = row.Fault;
        IsAnswered = row.IsAnswered;
        Number = row.Number;
    }

    /// <summary>When the call arrived (UTC).</summary>
    public DateTimeOffset At { get; }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The host the caller addressed, such as <c>api2.weixin.qq.com</c>.</summary>
    public string Host { get; }

    /// <summary>The path without its query.</summary>
    public string Path { get; }

    /// <summary>The account, as far as the request identifies it; else null.</summary>
    public string? AppId { get; }

    /// <summary>
    /// What was asked for: <c>classic</c>, <c>stable</c> or <c>force_refresh</c> tokens, <c>jsapi</c> or <c>wx_card</c> tickets, a media type; else empty.
    /// </summary>
    public string Kind { get; }

    /// <summary>The caller's address, or the label of its handler.</summary>
    public string Caller { get; }

    /// <summary>The errcode answered, 0 for success; null while unanswered, and where the answer was none of WeChat's.</summary>
    public int? ErrCode { get; }

    /// <summary>The HTTP status answered; null while unanswered and where the connection broke.</summary>
    public int? HttpStatus { get; }

    /// <summary>The faults that were in force, such as <c>hang</c>; null if none was.</summary>
    public string? Fault { get; }

    /// <summary>Whether the call is over: answered, broken or given up by its caller.</summary>
    public bool IsAnswered { get; }

    /// <summary>The number of the call, from 1; clearing the ledger does not restart it.</summary>
    internal long Number { get; }
}
