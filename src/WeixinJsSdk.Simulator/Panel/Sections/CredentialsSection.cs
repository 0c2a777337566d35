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
        foreach (var account in simulator.Accounts.All.OrderBy(account => account.AppId, StringComparer.Ordinal))
        {
            json.WriteStartArray(account.AppId);
            foreach (var credential in account.AccessTokens.Latest(OfEachKind).Concat(account.Tickets.Latest(OfEachKind)))
            {
                json.WriteStartObject();
                json.WriteString("kind", credential.Kind);
                json.WriteString("value", credential.Value);
                json.WriteMoment("issuedAt", credential.IssuedAt);
                json.WriteMoment("endsAt", credential.EndsAt);
                json.WriteBoolean("endedEarly", credential.EndedEarly);
                json.WriteNumber("renewalWindow", (long)credential.RenewalWindow.TotalMilliseconds);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
