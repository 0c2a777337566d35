using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace WeixinJsSdk.Simulator;

/// <summary>
/// The script that stands in for the app: its files in one closure, in this order. One classic script, since it has to be there
/// before the official one looks at the user agent; no build step.
/// </summary>
internal sealed class BridgeScript(WeixinSimulator simulator)
{
    private static readonly string[] Files =
    [
        "settings", "user-agent", "refusal", "server", "wire-names", "judge", "events", "album", "pictures", "voices", "positions", "menu", "answers",
        "answers/base", "answers/share", "answers/image", "answers/voice", "answers/device", "answers/beacons", "answers/interface",
        "answers/scan", "answers/shop", "answers/cards", "answers/pay", "answers/elsewhere",
        "desk", "scripted", "bridge", "simulator", "ready",
    ];

    private readonly Lazy<string> _body = new(() => string.Concat(Files.Select(Read)));

    public async Task ServeAsync(HttpContext context)
    {
        context.Response.ContentType = "text/javascript; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        await context.Response.WriteAsync(
            $"(function (served) {{\n\"use strict\";\n{_body.Value}\n}})({Served()});\n", context.RequestAborted).ConfigureAwait(false);
    }

    private static string Read(string file)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Bridge/{file}.js")
            ?? throw new InvalidOperationException($"The bridge's {file}.js is not embedded.");
        using var reader = new StreamReader(stream);
        return $"\n// ---- {file}.js\n{reader.ReadToEnd()}";
    }

    /// <summary>The device as the simulator has it, and the names of the interfaces.</summary>
    private string Served()
    {
        SimulatedClient client = simulator.Judge.Client;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteStartObject("client");
            json.WriteString("version", client.Version);
            json.WriteString("platform", client.Platform);
            json.WriteBoolean("subscribed", client.Subscribed);
            json.WriteEndObject();
            json.WriteStartObject("jsNames");
            foreach ((string bridge, string js) in BridgeNames.All)
            {
                json.WriteString(bridge, js);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
