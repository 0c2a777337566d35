using System.Runtime.CompilerServices;
using System.Text.Json;

namespace WeixinJsSdk.Simulator.Panel;

/// <summary>The last verdicts, the newest first, as the page got them, with their reason in both languages.</summary>
internal sealed class VerdictsSection : IPanelSection
{
    private const int Shown = 50;

    // A verdict never changes, and the panel reads it twice a second.
    private readonly ConditionalWeakTable<Verdict, string> _written = [];

    public string Name => "verdicts";

    public void Write(Utf8JsonWriter json, SimulatorParts simulator)
    {
        (var newest, var verdicts) = simulator.Judge.Latest(Shown);
        json.WriteStartArray();
        for (var i = 0; i < verdicts.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("number", newest - i);
            json.WritePropertyName("verdict");
            json.WriteRawValue(_written.GetValue(verdicts[i], verdict => verdict.ToJson()));
            json.WriteStartObject("reason");
            json.WriteString("en", verdicts[i].Why.English);
            json.WriteString("zh", verdicts[i].Why.Chinese);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
