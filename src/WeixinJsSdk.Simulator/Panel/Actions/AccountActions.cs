namespace WeixinJsSdk.Simulator.Panel;

/// <summary>Actions on an account, as its operator performs them in WeChat's console.</summary>
internal static class AccountActions
{
    public static IReadOnlyDictionary<string, Action<PanelCall>> All { get; } = new Dictionary<string, Action<PanelCall>>(StringComparer.Ordinal)
    {
        ["account/add"] = call => call.Simulator.Accounts.Add(call.Text("appId").Trim(), call.Text("appSecret"), call.Texts("safeDomains")),
        ["account/policy"] = SetPolicy,
        ["domain/add"] = call => ChangeDomains(call, (domains, domain) => [.. domains.Where(known => known != domain), domain]),
        ["domain/remove"] = call => ChangeDomains(call, (domains, domain) => [.. domains.Where(known => known != domain)]),
        ["permission"] = SetPermission,
        ["quota/exhaust"] = call => call.Account.Quotas.Exhaust(call.Text("path")),
        ["quota/clear"] = call => call.Account.Quotas.Clear(),
    };

    private static void ChangeDomains(PanelCall call, Func<IReadOnlyList<string>, string, string[]> change)
    {
        var account = call.Account;
        lock (account.Gate)
        {
            account.SetSafeDomains(change(account.SafeDomains, call.Text("domain").Trim()));
        }
    }

    private static void SetPermission(PanelCall call)
    {
        var api = call.Text("api").Trim();
        if (api.Length == 0)
        {
            throw new ArgumentException("api must name an interface such as chooseWXPay.");
        }

        if (call.Switch("allowed") == true)
        {
            call.Account.Permissions.Grant(api);
        }
        else
        {
            call.Account.Permissions.Deny(api);
        }
    }

    private static void SetPolicy(PanelCall call)
    {
        var account = call.Account;
        account.IsTestAccount = call.Switch("isTestAccount") ?? account.IsTestAccount;
        account.Tickets.NewTokenEndsOlderTickets = call.Switch("newTokenEndsOlderTickets") ?? account.Tickets.NewTokenEndsOlderTickets;
        account.AccessTokens.Lifetime = Seconds(call, "tokenLifetime") ?? account.AccessTokens.Lifetime;
        account.Tickets.Lifetime = Seconds(call, "ticketLifetime") ?? account.Tickets.Lifetime;
        if (call.Has("ticketRenewal"))
        {
            account.Tickets.Renewal = Enum.TryParse(call.Text("ticketRenewal"), out TicketRenewal renewal) && Enum.IsDefined(renewal)
                ? renewal
                : throw new ArgumentException($"ticketRenewal must be one of {string.Join(", ", Enum.GetNames<TicketRenewal>())}.");
        }

        if (call.Has("ipWhitelist"))
        {
            account.SetIpWhitelist(call.Texts("ipWhitelist"));
        }
    }

    /// <summary>Null where the page did not send it. An emptied field is an error.</summary>
    private static TimeSpan? Seconds(PanelCall call, string name) => call.Has(name)
        ? TimeSpan.FromSeconds(call.Number(name) ?? throw new ArgumentException($"{name} must be a whole number."))
        : null;
}
