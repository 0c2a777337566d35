using WeixinJsSdk.Simulator.Accounts;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Platform;

/// <summary><c>POST /cgi-bin/openapi/quota/get</c> (查询api的调用quota).</summary>
internal sealed class QuotaGetEndpoint() : AuthorizedEndpoint(ApiPaths.QuotaGet, isPost: true)
{
    protected override ApiOutcome Decide(ApiCall call, SimulatedAccount account)
    {
        if (call.Request.Json is null)
        {
            return ApiError.DataFormat;
        }

        var path = call.Request.JsonText("cgi_path") ?? "";
        if (!path.StartsWith('/'))
        {
            return ApiError.CgiPathMalformed;
        }

        if (!call.Platform.Knows(path))
        {
            return ApiError.CgiPathNotFound;
        }

        var quota = account.Quotas.Of(path);
        var used = quota.UsedToday(call.Now);
        var limit = quota.DailyLimit ?? 1_000_000;
        return ApiResponse.Ok(writer =>
        {
            writer.WriteStartObject("quota");
            writer.WriteNumber("daily_limit", limit);
            writer.WriteNumber("used", used);
            writer.WriteNumber("remain", Math.Max(0, limit - used));
            writer.WriteEndObject();
            if (quota.MinuteLimit is { } perMinute)
            {
                writer.WriteStartObject("rate_limit");
                writer.WriteNumber("call_count", perMinute);
                writer.WriteNumber("refresh_second", 60);
                writer.WriteEndObject();
            }
        });
    }
}
