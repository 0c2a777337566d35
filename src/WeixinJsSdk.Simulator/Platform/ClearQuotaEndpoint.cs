using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Platform;

/// <summary><c>POST /cgi-bin/clear_quota</c> (清空api的调用quota): ten times a month.</summary>
internal sealed class ClearQuotaEndpoint() : AuthorizedEndpoint(ApiPaths.ClearQuota, isPost: true)
{
    protected override ApiOutcome Decide(ApiCall call, SimulatedAccount account)
    {
        if (call.Request.Json is null)
        {
            return ApiError.DataFormat;
        }

        if (call.Request.JsonText("appid") != account.AppId)
        {
            return ApiError.InvalidAppId;
        }

        if (!account.Quotas.TrySpendClearing(call.Now))
        {
            return ApiError.ClearQuotaUsedUp;
        }

        account.Quotas.Clear();
        return ApiResponse.Ok();
    }
}
