using System.Text.Json;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Panel;

/// <summary>The choices that the panel offers; they never change.</summary>
internal sealed class CatalogSection : IPanelSection
{
    public string Name => "catalog";

    public void Write(Utf8JsonWriter json, SimulatorParts simulator)
    {
        json.WriteStartObject();
        json.WriteTexts("apis", JsApi.All.Where(api => api.GoesIntoJsApiList).Select(api => api.Name));
        json.WriteTexts("paths", ApiPaths.All);
        json.WriteTexts("ticketRenewals", Enum.GetNames<TicketRenewal>());
        json.WriteStartArray("faults");
        foreach ((var name, var preset) in FaultMenu.All)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteNumberOrNull("preset", preset);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
