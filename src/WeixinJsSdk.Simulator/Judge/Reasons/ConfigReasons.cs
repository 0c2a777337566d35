namespace WeixinJsSdk.Simulator.Judge;

/// <summary>The reasons of decisions about <c>wx.config</c>, and about the account behind any call.</summary>
internal static class ConfigReasons
{
    public static Reason Unchecked { get; } = new(
        "A client before 6.0.2 does not check, so this says nothing about the signature.",
        "6.0.2 之前的客户端不做校验，因此不能说明签名正确。");

    public static Reason UnknownAppId { get; } = new("The simulator has no account with this appId.", "模拟器中没有这个 appId 的账号。");

    public static Reason NotSubscribed { get; } = new(
        "The account is a test account (测试号) and the user does not follow it.",
        "该账号是测试号，而用户没有关注它。");

    public static Reason NoWebAddress { get; } = new(
        "The page's address is not an absolute http or https address.",
        "页面地址不是完整的 http 或 https 地址。");

    public static Reason Right { get; } = new("The signature is right.", "签名正确。");

    public static Reason RightOnThisMachine { get; } = new(
        "The signature is right; the page is on this machine, which a phone would refuse as an invalid url domain.",
        "签名正确；但页面在本机，真机上会报 invalid url domain。");

    public static Reason TicketHasEnded { get; } = new("It was signed with a jsapi_ticket that has ended.", "签名用的 jsapi_ticket 已经失效。");

    public static Reason CardTicket { get; } = new(
        "It was signed with the api_ticket of cards instead of the jsapi_ticket.",
        "签名用的是卡券 api_ticket，而不是 jsapi_ticket。");

    public static Reason NoTicketFits { get; } = new(
        "None of the account's valid jsapi_tickets gives this signature for this page, nonceStr and timestamp.",
        "用该账号任何有效的 jsapi_ticket，都算不出这个页面、nonceStr 和 timestamp 的这个签名。");

    public static Reason Lacks(string field) => new($"wx.config lacks {field}.", $"wx.config 缺少 {field}。");

    public static Reason WrongPort(int port) => new(
        $"The page is on port {port}; only 80 and 443 are allowed.",
        $"页面在 {port} 端口，而只允许 80 和 443 端口。");

    public static Reason NoSafeDomain(string host, string domains) => new(
        $"{host} is under none of the account's JS接口安全域名 ({domains}).",
        $"{host} 不在该账号的 JS接口安全域名（{domains}）之下。");
}
