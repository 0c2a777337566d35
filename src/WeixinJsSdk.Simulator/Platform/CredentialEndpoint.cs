using WeixinJsSdk.Simulator.Accounts;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Platform;

/// <summary>What both token endpoints check before they issue: grant type, appid, secret, whitelist, quota.</summary>
internal abstract class CredentialEndpoint(string path, bool isPost) : ApiEndpoint(path, isPost)
{
    public override SimulatedAccount? AccountOf(ApiCall call) => call.Platform.Accounts.Find(Parameter(call.Request, "appid"));

    protected abstract string? Parameter(ApiRequest request, string name);

    protected abstract ApiOutcome Issue(ApiCall call, SimulatedAccount account);

    protected override ApiOutcome Decide(ApiCall call)
    {
        var secret = Parameter(call.Request, "secret");
        if (Parameter(call.Request, "grant_type") != "client_credential")
        {
            return ApiError.InvalidGrantType;
        }

        if (string.IsNullOrEmpty(Parameter(call.Request, "appid")))
        {
            return ApiError.AppIdMissing;
        }

        if (AccountOf(call) is not { } account)
        {
            return ApiError.InvalidAppId;
        }

        if (string.IsNullOrEmpty(secret))
        {
            return ApiError.AppSecretMissing;
        }

        if (!account.HasSecret(secret))
        {
            return call.Platform.Accounts.All.Any(other => other.HasSecret(secret)) ? ApiError.ForeignSecret : ApiError.InvalidAppSecret;
        }

        if (!account.Admits(call.Request.Caller))
        {
            return ApiError.IpNotInWhitelist(call.Request.Caller);
        }

        lock (account.Gate)
        {
            return account.Quotas.Spend(Path, call.Now) is { } error ? error : Issue(call, account);
        }
    }

    /// <summary>Success carries no errcode.</summary>
    protected static ApiOutcome Issued(IssuedCredential token, DateTimeOffset now) => ApiResponse.Json(writer =>
    {
        writer.WriteString("access_token", token.Value);
        writer.WriteNumber("expires_in", token.ExpiresIn(now));
    });
}
