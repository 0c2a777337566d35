using System.Text.Json;

namespace WeixinJsSdk.Simulator.Panel;

/// <summary>The faults in force.</summary>
internal sealed class FaultsSection : IPanelSection
{
    public string Name => "faults";

    public void Write(Utf8JsonWriter json, SimulatorParts simulator)
    {
        var inForce = simulator.Faults.InForce;
        json.WriteStartObject();
        json.WriteBoolean("down", inForce.Any(fault => fault.MeansDown));
        json.WriteStartArray("inForce");
        foreach (var fault in inForce)
        {
            json.WriteStartObject();
            json.WriteNumber("number", fault.Number);
            json.WriteString("name", fault.Name);
            json.WriteString("scope", fault.Scope);
            json.WriteNumberOrNull("times", fault.Times);
            json.WriteNumber("hits", fault.Hits);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
