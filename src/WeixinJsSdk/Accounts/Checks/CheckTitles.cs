using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Accounts;

/// <summary>What each check is called.</summary>
internal static class CheckTitles
{
    public static BilingualText Of(AccountCheckKind kind) => kind switch
    {
        AccountCheckKind.Connection => new("Way to WeChat", "到微信的网络"),
        AccountCheckKind.AccessToken => new("access_token", "access_token"),
        AccountCheckKind.JsApiTicket => new("jsapi_ticket", "jsapi_ticket"),
        AccountCheckKind.OtherRefreshers => new("Who else refreshes the token", "是否有别处刷新 access_token"),
        AccountCheckKind.Quota => new("The day's quota", "当日调用额度"),
        AccountCheckKind.Clock => new("Clock", "系统时钟"),
        AccountCheckKind.SharedCache => new("Shared cache", "共享缓存"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
