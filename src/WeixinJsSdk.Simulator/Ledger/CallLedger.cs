using System.Runtime.InteropServices;
using WeixinJsSdk.Simulator.Ledger;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator;

/// <summary>
/// Every call to the platform: the last ten thousand in full, all of them in the totals. A call counts from its arrival,
/// so one that hangs is counted as well.
/// </summary>
public sealed class CallLedger
{
    private const int Capacity = 10_000;
    private const int MaxTotals = 10_000;
    private const string OtherPaths = "(other)";
    private readonly object _gate = new();
    private readonly Queue<LedgerRow> _rows = new();
    private readonly Dictionary<Key, long> _totals = [];
    private long _count;
    private long _numbers;
    private int _generation;

    internal CallLedger()
    {
    }

    /// <summary>The last ten thousand calls, the oldest first; a copy.</summary>
    public IReadOnlyList<LedgerEntry> Entries
    {
        get
        {
            lock (_gate)
            {
                return [.. _rows.Select(row => new LedgerEntry(row))];
            }
        }
    }

    /// <summary>How many calls have arrived.</summary>
    /// <returns>The number since the start or since <see cref="Clear"/>.</returns>
    public long Count()
    {
        lock (_gate)
        {
            return _count;
        }
    }

    /// <summary>How many calls of a path have arrived.</summary>
    /// <param name="path">Such as <c>/cgi-bin/ticket/getticket</c>.</param>
    /// <param name="kind">Only of this <see cref="LedgerEntry.Kind"/>; null for any.</param>
    /// <param name="appId">Only of this account; null for any.</param>
    /// <param name="errCode">Only with this answer (0: success); null for any, unanswered ones included.</param>
    /// <returns>The number since the start or since <see cref="Clear"/>.</returns>
    public long Count(string path, string? kind = null, string? appId = null, int? errCode = null)
    {
        lock (_gate)
        {
            return _totals
                .Where(total => total.Key.Path == path
                    && (kind is null || total.Key.Kind == kind)
                    && (appId is null || total.Key.AppId == appId)
                    && (errCode is null || total.Key.ErrCode == errCode))
                .Sum(total => total.Value);
        }
    }

    /// <summary>Starts again with an empty ledger.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _rows.Clear();
            _totals.Clear();
            _count = 0;
            _generation++;
        }
    }

    /// <summary>The latest calls, the newest first, and how many there were.</summary>
    internal (long Count, IReadOnlyList<LedgerEntry> Entries) Latest(int count)
    {
        lock (_gate)
        {
            return (_count, [.. _rows.TakeLast(count).Reverse().Select(row => new LedgerEntry(row))]);
        }
    }

    internal LedgerRow Arrive(LedgerRow row)
    {
        lock (_gate)
        {
            row.Number = ++_numbers;
            row.Generation = _generation;
            row.CountedPath = _totals.Count < MaxTotals ? row.Path : OtherPaths;
            _rows.Enqueue(row);
            if (_rows.Count > Capacity)
            {
                _rows.Dequeue();
            }

            _count++;
            Add(row, 1);
            return row;
        }
    }

    internal void Leave(LedgerRow row, ApiResponse? response, string? fault)
    {
        lock (_gate)
        {
            var stillCounted = row.Generation == _generation; // not, if the ledger was cleared meanwhile
            Add(row, stillCounted ? -1 : 0);
            row.IsAnswered = true;
            row.ErrCode = response?.ErrCode;
            row.HttpStatus = response is null || response.Delivery == Delivery.Reset ? null : response.Status;
            row.Fault = fault;
            Add(row, stillCounted ? 1 : 0);
        }
    }

    private void Add(LedgerRow row, int calls)
    {
        if (calls != 0)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(
                _totals, new Key(row.CountedPath, row.Kind, row.AppId, row.ErrCode), out _) += calls;
        }
    }

    private readonly record struct Key(string Path, string Kind, string? AppId, int? ErrCode);
}
