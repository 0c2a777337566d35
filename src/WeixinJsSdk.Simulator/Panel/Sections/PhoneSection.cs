using System.Text.Json;

namespace WeixinJsSdk.Simulator.Panel;

/// <summary>The default device, whether it asks its user, and the answers that wait for a call.</summary>
internal sealed class PhoneSection : IPanelSection
{
    public string Name => "phone";

    public void Write(Utf8JsonWriter json, SimulatorParts simulator)
    {
        var client = simulator.Judge.Client;
        json.WriteStartObject();
        json.WriteString("version", client.Version);
        json.WriteString("platform", client.Platform);
        json.WriteBoolean("subscribed", client.Subscribed);
        json.WriteString("interactive", InteractiveNames.NameOf(simulator.Phone.Interactive));
        json.WriteStartArray("answers");
        foreach (var pending in simulator.Phone.Answers.Waiting)
        {
            json.WriteStartObject();
            json.WriteString("api", pending.Api);
            json.WriteString("answer", pending.Answer.ToString());
            json.WriteBoolean("cancel", pending.Answer.IsCancel);
            json.WriteNumberOrNull("times", pending.Times);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
