using System.Text.Json;

namespace WeixinJsSdk.Simulator.Panel;

/// <summary>The accounts with their settings; never a secret.</summary>
internal sealed class AccountsSection : IPanelSection
{
    public string Name => "accounts";

    public void Write(Utf8JsonWriter json, SimulatorParts simulator)
    {
        json.WriteStartArray();
        foreach (var account in simulator.Accounts.All.OrderBy(account => account.AppId, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("appId", account.AppId);
            json.WriteTexts("safeDomains", account.SafeDomains);
            json.WriteTexts("denied", account.Permissions.Denied);
            json.WriteTexts("ipWhitelist", account.IpWhitelist);
            json.WriteBoolean("isTestAccount", account.IsTestAccount);
            json.WriteString("ticketRenewal", account.Tickets.Renewal.ToString());
            json.WriteBoolean("newTokenEndsOlderTickets", account.Tickets.NewTokenEndsOlderTickets);
            json.WriteNumber("tokenLifetime", (int)account.AccessTokens.Lifetime.TotalSeconds);
            json.WriteNumber("ticketLifetime", (int)account.Tickets.Lifetime.TotalSeconds);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
