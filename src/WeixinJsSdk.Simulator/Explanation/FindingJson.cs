using System.Text.Json;
using WeixinJsSdk.Doctor;

namespace WeixinJsSdk.Simulator.Explanation;

/// <summary>Findings as JSON, in both languages.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<Finding> findings)
    {
        writer.WriteStartArray(name);
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Code.ToString());
            writer.WriteString("certainty", finding.Certainty.ToString());
            Write(writer, "en", finding.English);
            Write(writer, "zh", finding.Chinese);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string language, FindingText text)
    {
        writer.WriteStartObject(language);
        writer.WriteString("problem", text.Problem);
        writer.WriteString("evidence", text.Evidence);
        writer.WriteString("advice", text.Advice);
        writer.WriteString("section", text.Section);
        writer.WriteEndObject();
    }
}
