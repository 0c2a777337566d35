using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace WeixinJsSdk.Simulator.Protocol;

/// <summary>A call to the platform, in process or over HTTP.</summary>
internal sealed class ApiRequest(string method, string host, string path, string queryString, byte[] body, string? contentType, string caller)
{
    private readonly Dictionary<string, StringValues> _query = QueryHelpers.ParseQuery(queryString);
    private JsonElement? _json;
    private bool _jsonRead;

    public string Method { get; } = method;

    public string Host { get; } = host;

    public string Path { get; } = path;

    public string QueryString { get; } = queryString;

    public byte[] Body { get; } = body;

    public string? ContentType { get; } = contentType;

    public string Caller { get; } = caller;

    /// <summary>The body as a JSON object; null if it is none.</summary>
    public JsonElement? Json
    {
        get
        {
            if (!_jsonRead)
            {
                _jsonRead = true;
                _json = ReadJson();
            }

            return _json;
        }
    }

    public string? Query(string name) => _query.TryGetValue(name, out var values) ? values[0] : null;

    public string? JsonText(string name) =>
        Json is { } json && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private JsonElement? ReadJson()
    {
        try
        {
            using var document = JsonDocument.Parse(Body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null; // not JSON: the endpoint answers 47001
        }
    }
}
