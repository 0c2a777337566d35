using System.Text.Json;

namespace WeixinJsSdk.Simulator.Panel;

/// <summary>JSON that several sections write.</summary>
internal static class PanelJson
{
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Milliseconds since 1970, as the script counts.</summary>
    public static void WriteMoment(this Utf8JsonWriter json, string name, DateTimeOffset moment) => json.WriteNumber(name, moment.ToUnixTimeMilliseconds());
}
