using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace WeixinJsSdk.Shared;

/// <summary>Reads a JSON file that is embedded in the assembly which compiles this class.</summary>
internal static class EmbeddedJson
{
    public static T Read<T>(string file, JsonTypeInfo<T> type)
        where T : class
    {
        using var stream = typeof(EmbeddedJson).Assembly.GetManifestResourceStream(file)!;
        return JsonSerializer.Deserialize(stream, type)!;
    }
}
