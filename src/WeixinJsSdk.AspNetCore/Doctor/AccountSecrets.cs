using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace WeixinJsSdk.AspNetCore;

/// <summary>
/// What the server knows of an account and the doctor may compare with; nothing of it goes to the browser. The account's own credentials are had
/// as a page's are; those of other accounts only where they are in memory already.
/// </summary>
internal sealed class AccountSecrets
{
    public string? AppId { get; private set; }

    public string? AppSecret { get; private set; }

    public string? AccessToken { get; private set; }

    public string? JsApiTicket { get; private set; }

    public string? ApiTicket { get; private set; }

    public WeixinPaymentOptions? Payment { get; private set; }

    /// <summary>Of the same kind, other accounts'.</summary>
    public IReadOnlyList<string> OtherTickets { get; private set; } = [];

    /// <summary>Why there is no ticket; null where there is one or none is needed.</summary>
    public WeixinApiException? Failure { get; private set; }

    /// <param name="services">The application's services.</param>
    /// <param name="account">The account's name; null for none.</param>
    /// <param name="ticket">Which ticket the question is about; null for none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<AccountSecrets> ReadAsync(
        IServiceProvider services, string? account, TicketType? ticket, CancellationToken cancellationToken)
    {
        var secrets = new AccountSecrets();
        if (DoctorAccounts.Find(services, account) is not { } doctor)
        {
            return secrets;
        }

        secrets.AppId = doctor.AppId;
        if (services.GetService<IWeixinAccounts>()?.Find(doctor.Account) is null
            && services.GetService<IOptionsMonitor<WeixinJsSdkOptions>>()?.Get(doctor.Account) is { } options)
        {
            (secrets.AppSecret, secrets.Payment) = (options.AppSecret, options.Payment);
        }

        if (ticket is { } type)
        {
            await secrets.ReadTicketsAsync(services, doctor.Account, type, cancellationToken).ConfigureAwait(false);
        }

        return secrets;
    }

    private async Task ReadTicketsAsync(IServiceProvider services, string account, TicketType type, CancellationToken cancellationToken)
    {
        var tickets = services.GetAccount<ITicketProvider>(account);
        var other = type == TicketType.JsApi ? TicketType.WxCard : TicketType.JsApi;
        try
        {
            Set(type, (await tickets.GetTicketAsync(type, cancellationToken).ConfigureAwait(false)).Value);
        }
        catch (WeixinApiException exception)
        {
            Failure = exception;
            return;
        }

        AccessToken = await TokenAsync(services, account, cancellationToken).ConfigureAwait(false);
        Set(other, await InMemoryAsync(tickets, other, cancellationToken).ConfigureAwait(false));
        var others = new List<string>();
        foreach (var doctor in DoctorAccounts.All(services).Where(doctor => doctor.Account != account))
        {
            if (await InMemoryAsync(services.GetAccount<ITicketProvider>(doctor.Account), type, cancellationToken).ConfigureAwait(false) is { } value)
            {
                others.Add(value);
            }
        }

        OtherTickets = others;
    }

    private void Set(TicketType type, string? value)
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

    private static async Task<string?> TokenAsync(IServiceProvider services, string account, CancellationToken cancellationToken)
    {
        try
        {
            return services.FindAccount<IAccessTokenProvider>(account) is { } tokens
                ? (await tokens.GetAccessTokenAsync(cancellationToken).ConfigureAwait(false)).Value
                : null;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // One thing less to compare with; the live check says why.
            return null;
        }
    }

    private static async Task<string?> InMemoryAsync(ITicketProvider tickets, TicketType type, CancellationToken cancellationToken)
    {
        if ((tickets as ITicketStatusSource)?.GetStatus(type) is not { ExpiresAt: not null })
        {
            return null;
        }

        try
        {
            return (await tickets.GetTicketAsync(type, cancellationToken).ConfigureAwait(false)).Value;
        }
        catch (WeixinApiException)
        {
            // It has just ended: one thing less to compare with.
            return null;
        }
    }
}
