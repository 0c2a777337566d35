namespace WeixinJsSdk.AspNetCore.Telemetry;

/// <summary>The name of an account as log messages show it.</summary>
internal static class AccountName
{
    /// <returns>The name; <c>(default)</c> for the default account, whose name is the empty string.</returns>
    public static string InLog(string account) => account.Length == 0 ? "(default)" : account;
}
