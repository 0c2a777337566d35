using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Platform;

/// <summary><c>POST /cgi-bin/openapi/rid/get</c> (查询rid信息): what a refused call was. Tokens stand in it as they were sent, as at WeChat.</summary>
internal sealed class RidGetEndpoint() : AuthorizedEndpoint(ApiPaths.RidGet, isPost: true)
{
    protected override ApiOutcome Decide(ApiCall call, SimulatedAccount account)
    {
        if (call.Request.Json is null)
        {
            return ApiError.DataFormat;
        }

        var rid = call.Request.JsonText("rid") ?? "";
        if (!Rid.IsWellFormed(rid))
        {
            return ApiError.RidMalformed;
        }

        if (call.Platform.RefusedCalls.Find(rid, call.Now) is not { } refused)
        {
            return ApiError.RidNotFound;
        }

        if (refused.AppId is not null && refused.AppId != account.AppId)
        {
            return ApiError.RidOfAnother;
        }

        return ApiResponse.Ok(writer =>
        {
            writer.WriteStartObject("request");
            writer.WriteNumber("invoke_time", refused.InvokedAt.ToUnixTimeSeconds());
            writer.WriteNumber("cost_in_ms", 1);
            writer.WriteString("request_url", refused.RequestUrl);
            writer.WriteString("request_body", refused.RequestBody);
            writer.WriteString("response_body", refused.ResponseBody);
            writer.WriteString("client_ip", refused.ClientIp);
            writer.WriteEndObject();
        });
    }
}
