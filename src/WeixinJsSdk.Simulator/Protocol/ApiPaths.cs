namespace WeixinJsSdk.Simulator.Protocol;

/// <summary>The interfaces of the API platform the simulator answers.</summary>
internal static class ApiPaths
{
    public const string Token = "/cgi-bin/token";
    public const string StableToken = "/cgi-bin/stable_token";
    public const string GetTicket = "/cgi-bin/ticket/getticket";
    public const string MediaUpload = "/cgi-bin/media/upload";
    public const string MediaGet = "/cgi-bin/media/get";
    public const string MediaGetJsSdk = "/cgi-bin/media/get/jssdk";
    public const string ClearQuota = "/cgi-bin/clear_quota";
    public const string QuotaGet = "/cgi-bin/openapi/quota/get";
    public const string RidGet = "/cgi-bin/openapi/rid/get";

    public static IReadOnlyList<string> All { get; } = [StableToken, Token, GetTicket, MediaUpload, MediaGet, MediaGetJsSdk, ClearQuota, QuotaGet, RidGet];
}
