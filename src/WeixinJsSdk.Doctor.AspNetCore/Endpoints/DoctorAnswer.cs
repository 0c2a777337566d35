using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace WeixinJsSdk.Doctor.AspNetCore.Endpoints;

/// <summary>Writes the answer as JSON, with every text in both languages, so that the page switches languages without another request.</summary>
internal static class DoctorAnswer
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(HttpContext context, Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        await context.Response.Body.WriteAsync(buffer.WrittenMemory, context.RequestAborted).ConfigureAwait(false);
    }

    public static void Findings(this Utf8JsonWriter writer, IReadOnlyList<Finding> findings)
    {
        writer.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Code.ToString());
            writer.WriteString("certainty", finding.Certainty.ToString());
            writer.Text("en", finding.English);
            writer.Text("zh", finding.Chinese);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>A remark beside the findings; null for none.</summary>
    public static void Note(this Utf8JsonWriter writer, (string English, string Chinese)? note)
    {
        if (note is not { } text)
        {
            writer.WriteNull("note");
            return;
        }

        writer.WriteStartObject("note");
        writer.WriteString("en", text.English);
        writer.WriteString("zh", text.Chinese);
        writer.WriteEndObject();
    }

    private static void Text(this Utf8JsonWriter writer, string language, FindingText text)
    {
        writer.WriteStartObject(language);
        writer.WriteString("problem", text.Problem);
        writer.WriteString("evidence", text.Evidence);
        writer.WriteString("advice", text.Advice);
        writer.WriteString("section", text.Section);
        writer.WriteEndObject();
    }
}
