using System.Text.Json;

namespace WeixinJsSdk.Simulator.Panel;

/// <summary>The last calls, the newest first, and how many there were.</summary>
internal sealed class LedgerSection : IPanelSection
{
    private const int Shown = 200;

    public string Name => "ledger";

    public void Write(Utf8JsonWriter json, SimulatorParts simulator)
    {
        (var count, var entries) = simulator.Ledger.Latest(Shown);
        json.WriteStartObject();
        json.WriteNumber("count", count);
        json.WriteStartArray("entries");
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteNumber("number", entry.Number);
            json.WriteMoment("at", entry.At);
            json.WriteString("method", entry.Method);
            json.WriteString("host", entry.Host);
            json.WriteString("path", entry.Path);
            json.WriteString("appId", entry.AppId);
            json.WriteString("kind", entry.Kind);
            json.WriteString("caller", entry.Caller);
            json.WriteNumberOrNull("errCode", entry.ErrCode);
            json.WriteNumberOrNull("httpStatus", entry.HttpStatus);
            json.WriteString("fault", entry.Fault);
            json.WriteBoolean("answered", entry.IsAnswered);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
