using System.Text.Json;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Platform;

/// <summary><c>POST /cgi-bin/stable_token</c>: the same token until its last five minutes, unless a refresh is forced.</summary>
internal sealed class StableTokenEndpoint() : CredentialEndpoint(ApiPaths.StableToken, isPost: true)
{
    public override string Kind(ApiRequest request) => IsForced(request) ? "force_refresh" : "stable";

    protected override string? Parameter(ApiRequest request, string name) => request.JsonText(name);

    protected override ApiOutcome Decide(ApiCall call) => call.Request.Json is null ? ApiError.DataFormat : base.Decide(call);

    protected override ApiOutcome Issue(ApiCall call, SimulatedAccount account) =>
        account.AccessTokens.AskStable(call.Now, IsForced(call.Request)) is { } token ? Issued(token, call.Now) : ApiError.DailyQuota;

    private static bool IsForced(ApiRequest request) =>
        request.Json is { } json && json.TryGetProperty("force_refresh", out var force) && force.ValueKind == JsonValueKind.True;
}
