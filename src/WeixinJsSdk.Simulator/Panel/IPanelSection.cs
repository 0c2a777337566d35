using System.Text.Json;

namespace WeixinJsSdk.Simulator.Panel;

/// <summary>One part of what the panel shows.</summary>
internal interface IPanelSection
{
    /// <summary>The name of its server-sent event.</summary>
    string Name { get; }

    /// <summary>Writes one JSON value, without line breaks.</summary>
    void Write(Utf8JsonWriter json, SimulatorParts simulator);
}
