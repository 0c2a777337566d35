using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Ledger;

/// <summary>A call while it is under way. Guarded by the ledger's lock.</summary>
internal sealed class LedgerRow(DateTimeOffset at, ApiRequest request, string? appId, string kind)
{
    public DateTimeOffset At { get; } = at;

    public string Method { get; } = request.Method;

    public string Host { get; } = request.Host;

    public string Path { get; } = request.Path;

    public string? AppId { get; } = appId;

    public string Kind { get; } = kind;

    public string Caller { get; } = request.Caller;

    /// <summary>What the ledger's totals call the path.</summary>
    public string CountedPath { get; set; } = request.Path;

    /// <summary>How often the ledger had been cleared when the call arrived.</summary>
    public int Generation { get; set; }

    /// <summary>Which call of all this is, from 1.</summary>
    public long Number { get; set; }

    public int? ErrCode { get; set; }

    public int? HttpStatus { get; set; }

    public string? Fault { get; set; }

    public bool IsAnswered { get; set; }
}
