using System.Text.Json;
using WeixinJsSdk.Simulator.Accounts;

namespace WeixinJsSdk.Simulator.Panel;

/// <summary>The latest tokens and tickets of each account. The page shortens the values; they open nothing but this simulator.</summary>
internal sealed class CredentialsSection : IPanelSection
{
    private const int OfEachKind = 4;

    public string Name => "credentials";

    public void Write(Utf8JsonWriter json, SimulatorParts simulator)
    {
        json.WriteStartObject();
        foreach (SimulatedAccount account in simulator.Accounts.All.OrderBy(account => account.AppId, StringComparer.Ordinal))
        {
            json.WriteStartArray(account.AppId);
            foreach (CredentialLife life in account.AccessTokens.Lives(OfEachKind).Concat(account.Tickets.Lives(OfEachKind)))
            {
                json.WriteStartObject();
                json.WriteString("kind", life.Kind);
                json.WriteString("value", life.Value);
                json.WriteMoment("issuedAt", life.IssuedAt);
                json.WriteMoment("endsAt", life.EndsAt);
                json.WriteBoolean("endedEarly", life.EndedEarly);
                json.WriteNumber("renewalWindow", (long)life.RenewalWindow.TotalMilliseconds);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
