using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Platform;

/// <summary><c>GET /cgi-bin/token</c>: a new token each time.</summary>
internal sealed class ClassicTokenEndpoint() : CredentialEndpoint(ApiPaths.Token, isPost: false)
{
    public override string Kind(ApiRequest request) => "classic";

    protected override string? Parameter(ApiRequest request, string name) => request.Query(name);

    protected override ApiOutcome Issue(ApiCall call, SimulatedAccount account) => Issued(account.AccessTokens.IssueClassic(call.Now), call.Now);
}
