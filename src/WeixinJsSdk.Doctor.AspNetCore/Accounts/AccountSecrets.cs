namespace WeixinJsSdk.Doctor.AspNetCore.Accounts;

/// <summary>The account's credentials with which the doctor compares. None of them is sent to the browser.</summary>
internal sealed class AccountSecrets
{
    public string? AppId { get; set; }

    public string? AppSecret { get; set; }

    public string? AccessToken { get; set; }

    public string? JsApiTicket { get; set; }

    public string? ApiTicket { get; set; }

    public WeixinPaymentOptions? Payment { get; set; }

    /// <summary>The tickets of other accounts, of the kind that the request is about.</summary>
    public IReadOnlyList<string> OtherTickets { get; set; } = [];

    /// <summary>
    /// Why there is no ticket; null where there is one or none is needed. A provider of the application may throw anything, and the
    /// message of its exception may hold a secret.
    /// </summary>
    public Exception? Failure { get; set; }

    public void Set(TicketType type, string? value)
    {
        if (type == TicketType.JsApi)
        {
            JsApiTicket = value;
        }
        else
        {
            ApiTicket = value;
        }
    }
}
