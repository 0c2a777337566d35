using WeixinJsSdk.Simulator.Accounts;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Platform;

/// <summary>What every interface behind an access token checks first.</summary>
internal abstract class AuthorizedEndpoint(string path, bool isPost) : ApiEndpoint(path, isPost)
{
    public override SimulatedAccount? AccountOf(ApiCall call) =>
        call.Request.Query("access_token") is { Length: > 0 } token ? call.Platform.Accounts.FindOwner(token)?.Account : null;

    /// <summary>Called under the account's lock, after the quota was spent.</summary>
    protected abstract ApiOutcome Decide(ApiCall call, SimulatedAccount account);

    protected override ApiOutcome Decide(ApiCall call)
    {
        var value = call.Request.Query("access_token");
        if (string.IsNullOrEmpty(value))
        {
            return ApiError.AccessTokenMissing;
        }

        if (!CredentialText.LooksLikeAccessToken(value))
        {
            return ApiError.InvalidAccessToken;
        }

        if (call.Platform.Accounts.FindOwner(value) is not { } owner)
        {
            return ApiError.InvalidCredential;
        }

        lock (owner.Account.Gate)
        {
            if (!owner.Token.IsValid(call.Now))
            {
                return owner.Token.EndedEarly ? ApiError.InvalidCredential : ApiError.AccessTokenExpired;
            }

            return owner.Account.Quotas.Spend(Path, call.Now) is { } error ? error : Decide(call, owner.Account);
        }
    }
}
