namespace WeixinJsSdk.Simulator.Protocol;

/// <summary>An errcode with WeChat's own text; the platform appends the rid.</summary>
internal sealed record ApiError(int Code, string Message)
{
    public static readonly ApiError SystemBusy = new(-1, "system error");
    public static readonly ApiError InvalidCredential = new(40001,
        "invalid credential, access_token is invalid or not latest, could get access_token by getStableAccessToken, more details at https://mmbizurl.cn/s/JtxxFh33r");
    public static readonly ApiError ForeignSecret = new(40001, "invalid credential");
    public static readonly ApiError InvalidGrantType = new(40002, "invalid grant_type");
    public static readonly ApiError InvalidMediaType = new(40004, "invalid media type");
    public static readonly ApiError InvalidMediaId = new(40007, "invalid media_id");
    public static readonly ApiError InvalidImageSize = new(40009, "invalid image size");
    public static readonly ApiError InvalidVoiceSize = new(40010, "invalid voice size");
    public static readonly ApiError InvalidVideoSize = new(40011, "invalid video size");
    public static readonly ApiError InvalidThumbSize = new(40012, "invalid thumb size");
    public static readonly ApiError InvalidAppId = new(40013, "invalid appid");
    public static readonly ApiError InvalidAccessToken = new(40014, "invalid access_token");
    public static readonly ApiError InvalidUrl = new(40066, "invalid url");
    public static readonly ApiError InvalidArguments = new(40097, "invalid args");
    public static readonly ApiError InvalidAppSecret = new(40125, "invalid appsecret");
    public static readonly ApiError AccessTokenMissing = new(41001, "access_token missing");
    public static readonly ApiError AppIdMissing = new(41002, "appid missing");
    public static readonly ApiError AppSecretMissing = new(41004, "appsecret missing");
    public static readonly ApiError MediaDataMissing = new(41005, "media data missing");
    public static readonly ApiError MediaIdMissing = new(41006, "media_id missing");
    public static readonly ApiError AccessTokenExpired = new(42001, "access_token expired");
    public static readonly ApiError RequireGet = new(43001, "require GET method");
    public static readonly ApiError RequirePost = new(43002, "require POST method");
    public static readonly ApiError DailyQuota = new(45009, "reach max api daily quota limit");
    public static readonly ApiError MinuteQuota = new(45011, "api minute-quota reach limit, must slower, retry next minute");
    public static readonly ApiError DataFormat = new(47001, "data format error");
    public static readonly ApiError ClearQuotaUsedUp = new(48006, "forbid to clear quota because of reaching the limit");
    public static readonly ApiError RidNotFound = new(76001, "rid not found");
    public static readonly ApiError RidMalformed = new(76002, "rid is error");
    public static readonly ApiError RidOfAnother = new(76003, "could not query this rid, no permission");
    public static readonly ApiError CgiPathMalformed = new(76003, "cgi_path must start with / and must not carry a host");
    public static readonly ApiError CgiPathNotFound = new(76021, "cgi_path not found, please check");

    private static readonly Dictionary<int, ApiError> ByCode = new ApiError[]
    {
        SystemBusy, InvalidCredential, InvalidGrantType, InvalidMediaType, InvalidMediaId, InvalidAppId, InvalidAccessToken, InvalidAppSecret,
        AccessTokenMissing, AppIdMissing, AppSecretMissing, AccessTokenExpired, RequireGet, RequirePost, DailyQuota, MinuteQuota, DataFormat, ClearQuotaUsedUp,
        new(40243, "AppSecret has been frozen"), new(48001, "api unauthorized"), new(48004, "api forbidden for irregularities"),
        new(50002, "user limited"), new(50004, "forbidden to use token api"), new(50007, "account frozen"),
        new(89501, "this ip is waiting for the admin"), new(89503, "this ip needs the admin's confirmation"),
        new(89506, "this ip was refused twice by the admin within 24 hours"), new(89507, "this ip was refused by the admin within 1 hour"),
    }.ToDictionary(error => error.Code);

    /// <summary>The form with both addresses, as WeChat has written it since 2021.</summary>
    public static ApiError IpNotInWhitelist(string ip) => new(40164, ip.Contains(':', StringComparison.Ordinal)
        ? $"invalid ip {ip}, not in whitelist"
        : $"invalid ip {ip} ipv6 ::ffff:{ip}, not in whitelist");

    public static ApiError Of(int code, string? message) => message is null && ByCode.TryGetValue(code, out var known)
        ? known
        : new ApiError(code, message ?? "simulated error");
}
