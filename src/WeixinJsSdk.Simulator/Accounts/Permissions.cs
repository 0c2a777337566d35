using System.Collections.Concurrent;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator;

/// <summary>接口权限: every JS interface is allowed until it is denied.</summary>
public sealed class Permissions
{
    private readonly ConcurrentDictionary<string, bool> _denied = new(StringComparer.Ordinal);

    /// <summary>The interfaces the account may not use, by their JS names.</summary>
    public IReadOnlyList<string> Denied => [.. _denied.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Takes the permission away: a call answers <c>permission denied</c>.</summary>
    /// <param name="apis">JS names such as <c>chooseWXPay</c>.</param>
    public void Deny(params string[] apis)
    {
        ArgumentNullException.ThrowIfNull(apis);
        foreach (var api in apis)
        {
            _denied[BridgeNames.ToJsName(api)] = true;
        }
    }

    /// <summary>Gives the permission back.</summary>
    /// <param name="apis">JS names such as <c>chooseWXPay</c>.</param>
    public void Grant(params string[] apis)
    {
        ArgumentNullException.ThrowIfNull(apis);
        foreach (var api in apis)
        {
            _denied.TryRemove(BridgeNames.ToJsName(api), out _);
        }
    }

    internal void GrantAll() => _denied.Clear();

    internal bool Allow(string api) => !_denied.ContainsKey(api);
}
