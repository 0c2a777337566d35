namespace WeixinJsSdk.Accounts;

/// <summary>The name of an account's HTTP client in <c>IHttpClientFactory</c>.</summary>
internal static class HttpClientName
{
    public static string Of(string account) => account.Length == 0 ? "WeixinJsSdk" : "WeixinJsSdk:" + account;
}
