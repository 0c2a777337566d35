namespace WeixinJsSdk.Telemetry;

/// <summary>The kinds of credential, each by the name that keys, logs and metrics know it by.</summary>
internal enum CredentialKind
{
    AccessToken,
    JsApiTicket,
    CardTicket,
}

internal static class CredentialKinds
{
    public static string Name(this CredentialKind kind) => kind switch
    {
        CredentialKind.AccessToken => "access_token",
        CredentialKind.JsApiTicket => "jsapi_ticket",
        CredentialKind.CardTicket => "wx_card_ticket",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
