using System.Text;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Platform;

/// <summary>What <c>/cgi-bin/openapi/rid/get</c> tells about a refused call: kept for seven days, the last thousand.</summary>
internal sealed class RefusedCalls
{
    private const int Capacity = 1000;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);
    private readonly object _gate = new();
    private readonly Dictionary<string, RefusedCall> _byRid = new(StringComparer.Ordinal);
    private readonly Queue<string> _oldestFirst = new();

    public void Keep(string rid, ApiCall call, SimulatedAccount? account, ApiResponse response)
    {
        var request = call.Request;
        var refused = new RefusedCall(
            account?.AppId,
            call.Now,
            SecretMask.Hide(request.Path + request.QueryString),
            request.Path == ApiPaths.MediaUpload ? "" : SecretMask.Hide(Encoding.UTF8.GetString(request.Body)),
            Encoding.UTF8.GetString(response.Body),
            request.Caller);
        lock (_gate)
        {
            _byRid[rid] = refused;
            _oldestFirst.Enqueue(rid);
            if (_oldestFirst.Count > Capacity)
            {
                _byRid.Remove(_oldestFirst.Dequeue());
            }
        }
    }

    public RefusedCall? Find(string rid, DateTimeOffset now)
    {
        lock (_gate)
        {
            return _byRid.TryGetValue(rid, out var call) && now - call.InvokedAt < Kept ? call : null;
        }
    }
}

internal sealed record RefusedCall(string? AppId, DateTimeOffset InvokedAt, string RequestUrl, string RequestBody, string ResponseBody, string ClientIp);
