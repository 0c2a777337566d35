using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Accounts;

/// <summary>What to do about an errcode (全局返回码), in Chinese: <see cref="ErrorCodes"/> has the English.</summary>
internal static class ErrorAdviceInChinese
{
    private const string NotKnown = "请在微信的全局返回码中查找该 errcode。";
    private const string ByProxy = "请检查是否有代理改动了请求。";
    private const string Authorize = "该账号没有授权给此第三方平台，或缺少该权限：请重新授权。";
    private const string WaitForAdmin = "管理员须在微信发送的模板消息中确认本服务器的 IP";

    private static readonly Dictionary<int, string> Advice = new()
    {
        [-1] = "系统繁忙：稍后会自行恢复。",
        [40001] = "access_token 无效或不是最新的：请确认没有别处刷新该账号的 access_token，或全部改用 TokenEndpoint.Stable。",
        [40002] = ByProxy,
        [40007] = "media_id 无效：已超过三天，或属于其他账号。",
        [40013] = "请检查 AppId：微信不认识它（注意大小写和空格）。",
        [40014] = "access_token 无效：请确认它属于该账号。",
        [40125] = "请检查 AppSecret：填写有误，或已在后台（基本配置）重置。",
        [40164] = "请把本服务器的公网 IP 加入 IP白名单（基本配置→IP白名单），约十分钟内生效。",
        [40243] = "AppSecret 已被冻结：请在后台解冻。",
        [41001] = "请求缺少 access_token：请检查 IAccessTokenProvider 的返回值。",
        [41002] = "请求缺少 appid：请设置 AppId。",
        [41004] = "请求缺少 secret：请设置 AppSecret。",
        [42001] = "access_token 已过期：请检查时钟，并确认没有别处刷新该账号的 access_token。",
        [43001] = ByProxy,
        [43002] = ByProxy,
        [43003] = "需要 HTTPS：请在 ApiBaseAddresses 中使用 https 地址。",
        [45009] = "当日额度已用完：请让所有节点共享一个缓存，然后用 clear_quota 清零或等到零点。",
        [45011] = "一分钟内调用过多：一分钟内会自行恢复。",
        [45035] = "本服务器的 IP 没有在微信登记：请加入平台的白名单。",
        [47001] = ByProxy,
        [48001] = "该账号没有此接口的权限，或 access_token 的种类不对（网页授权的 access_token 在此无效）。",
        [48004] = "该接口已被封禁：请查看后台的通知。",
        [48006] = "本月的 clear_quota 次数已用完：请等待额度重置。",
        [50002] = "该账号受限：请在后台查看状态。",
        [50004] = "该账号不能使用获取 access_token 的接口：请在后台查看状态。",
        [50007] = "该账号已被冻结：请在后台查看状态。",
        [61003] = Authorize,
        [61004] = "本服务器的 IP 没有在第三方平台登记：请加入平台的白名单。",
        [61005] = "component_verify_ticket 已过期：请等待下一次推送，或调用 api_start_push_ticket。",
        [61006] = "component_verify_ticket 无效：请等待下一次推送，或调用 api_start_push_ticket。",
        [61007] = Authorize,
        [61016] = Authorize,
        [61023] = "refresh_token 无效：该账号须重新授权给第三方平台。",
        [61024] = "第三方平台须用 api_component_token 获取：请注册自己的 IAccessTokenProvider。",
        [89501] = WaitForAdmin + "，目前等待确认。",
        [89503] = WaitForAdmin + "，确认后即可调用。",
        [89506] = "管理员已两次拒绝本服务器的 IP：24 小时内不能调用。",
        [89507] = "管理员拒绝了本服务器的 IP：1 小时内不能调用。",
    };

    public static IEnumerable<int> Codes => Advice.Keys;

    /// <param name="errorCode">WeChat's errcode.</param>
    /// <param name="operation">The call: a token endpoint takes no token, so that 40001 there speaks of the secret.</param>
    public static string Of(int errorCode, string operation) =>
        errorCode == ErrorCodes.InvalidCredential && operation.EndsWith("token", StringComparison.Ordinal) ? "请检查 AppSecret：填写有误，或是其他账号的。"
        : Advice.TryGetValue(errorCode, out var advice) ? advice : NotKnown;
}
