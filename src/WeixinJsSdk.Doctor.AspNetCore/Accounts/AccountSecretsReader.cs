using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace WeixinJsSdk.Doctor.AspNetCore.Accounts;

/// <summary>
/// Collects what the server knows of an account: its own credentials as a page has them; those of other accounts only where they are in
/// memory already.
/// </summary>
internal sealed class AccountSecretsReader(IServiceProvider services, CancellationToken cancellationToken)
{
    /// <param name="account">The account's name; null for none.</param>
    /// <param name="ticket">Which ticket the request is about; null for none.</param>
    public async Task<AccountSecrets> ReadAsync(string? account, TicketType? ticket)
    {
        var secrets = new AccountSecrets();
        if (DoctorAccounts.Find(services, account) is not { } doctor)
        {
            return secrets;
        }

        secrets.AppId = doctor.AppId;
        if (DoctorAccounts.IsRegistered(services, doctor.Account)
            && services.GetService<IOptionsMonitor<WeixinJsSdkOptions>>()?.Get(doctor.Account) is { } options)
        {
            (secrets.AppSecret, secrets.Payment) = (options.AppSecret, options.Payment);
        }

        if (ticket is { } type)
        {
            await ReadTicketsAsync(secrets, doctor.Account, type).ConfigureAwait(false);
        }

        return secrets;
    }

    private async Task ReadTicketsAsync(AccountSecrets secrets, string account, TicketType type)
    {
        ITicketProvider tickets;
        try
        {
            tickets = Account(account).Tickets;
            secrets.Set(type, (await tickets.GetTicketAsync(type, cancellationToken).ConfigureAwait(false)).Value);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            secrets.Failure = exception;
            return;
        }

        var other = type == TicketType.JsApi ? TicketType.WxCard : TicketType.JsApi;
        secrets.Set(other, await InMemoryAsync(account, other).ConfigureAwait(false));
        secrets.AccessToken = await TokenAsync(account).ConfigureAwait(false);
        var others = new List<string>();
        foreach (var doctor in DoctorAccounts.All(services).Where(doctor => doctor.Account != account))
        {
            if (await InMemoryAsync(doctor.Account, type).ConfigureAwait(false) is { } value)
            {
                others.Add(value);
            }
        }

        secrets.OtherTickets = others;
    }

    private async Task<string?> TokenAsync(string account)
    {
        try
        {
            return (await Account(account).AccessTokens.GetAccessTokenAsync(cancellationToken).ConfigureAwait(false)).Value;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The doctor compares without this credential; the live check says why.
            return null;
        }
    }

    private IWeixinAccount Account(string account) => services.GetRequiredService<IWeixinAccounts>().Find(account)!;

    private async Task<string?> InMemoryAsync(string account, TicketType type)
    {
        try
        {
            var found = Account(account);
            return found.GetTicketStatus(type) is { ExpiresAt: not null }
                ? (await found.Tickets.GetTicketAsync(type, cancellationToken).ConfigureAwait(false)).Value
                : null;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The credential has just expired, or the application's own provider failed: the doctor compares without it.
            return null;
        }
    }
}
