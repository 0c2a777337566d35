namespace WeixinJsSdk.Doctor.AspNetCore.Accounts;

/// <summary>What the server knows of an account and the doctor may compare with. Nothing of it goes to the browser.</summary>
internal sealed class AccountSecrets
{
    public string? AppId { get; set; }

    public string? AppSecret { get; set; }

    public string? AccessToken { get; set; }

    public string? JsApiTicket { get; set; }

    public string? ApiTicket { get; set; }

    public WeixinPaymentOptions? Payment { get; set; }

    /// <summary>Tickets of the kind that is asked about, other accounts'.</summary>
    public IReadOnlyList<string> OtherTickets { get; set; } = [];

    /// <summary>
    /// Why there is no ticket; null where there is one or none is needed. Anything may be thrown by a provider of the application's own, and its
    /// message may hold a secret.
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
