namespace WeixinJsSdk.Simulator;

/// <summary>A call to the platform, for code that decides about its faults.</summary>
public sealed class SimulatedCall
{
    internal SimulatedCall(string method, string host, string path, string? appId, string kind, string caller, long number)
    {
        Method = method;
        Host = host;
        Path = path;
        AppId = appId;
        Kind = kind;
        Caller = caller;
        Number = number;
    }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The host the caller addressed, such as <c>api.weixin.qq.com</c>.</summary>
    public string Host { get; }

    /// <summary>The path without its query.</summary>
    public string Path { get; }

    /// <summary>The account, as far as the request identifies it.</summary>
    public string? AppId { get; }

    /// <summary>What is asked for, as in <see cref="LedgerEntry.Kind"/>.</summary>
    public string Kind { get; }

    /// <summary>The caller's address, or the label of its handler.</summary>
    public string Caller { get; }

    /// <summary>Which call of all this is, from 1.</summary>
    public long Number { get; }
}
