using System.Text.Json;
using WeixinJsSdk.Simulator.Accounts;

namespace WeixinJsSdk.Simulator.Panel;

/// <summary>What each account has used today, of the interfaces that have a limit or were called.</summary>
internal sealed class QuotasSection : IPanelSection
{
    public string Name => "quotas";

    public void Write(Utf8JsonWriter json, SimulatorParts simulator)
    {
        json.WriteStartObject();
        foreach (var account in simulator.Accounts.All.OrderBy(account => account.AppId, StringComparer.Ordinal))
        {
            json.WriteStartArray(account.AppId);
            foreach (var use in account.Quotas.Uses())
            {
                json.WriteStartObject();
                json.WriteString("path", use.Path);
                json.WriteNumber("used", use.Used);
                json.WriteNumberOrNull("limit", use.DailyLimit);
                json.WriteBoolean("exhausted", use.IsExhausted);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
