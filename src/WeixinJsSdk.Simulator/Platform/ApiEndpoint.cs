using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Platform;

/// <summary>One interface of the platform.</summary>
internal abstract class ApiEndpoint(string path, bool isPost)
{
    public string Path { get; } = path;

    public bool IsPost { get; } = isPost;

    /// <summary>What is asked for, as the ledger calls it; from a closed set, since totals are kept by it.</summary>
    public virtual string Kind(ApiRequest request) => "";

    /// <summary>The account that calls, as far as the request identifies it; else null.</summary>
    public abstract SimulatedAccount? AccountOf(ApiCall call);

    public ApiOutcome Answer(ApiCall call)
    {
        if (IsPost != call.Request.Method.Equals("POST", StringComparison.OrdinalIgnoreCase))
        {
            return IsPost ? ApiError.RequirePost : ApiError.RequireGet;
        }

        return Decide(call);
    }

    protected abstract ApiOutcome Decide(ApiCall call);
}
