using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Bridge;

/// <summary>
/// The script that takes the place of the app: its files in one closure, in this order. It is one classic script, since it has to run
/// before the official script reads the user agent.
/// </summary>
internal sealed class BridgeScript(WeixinJudge judge, SimulatedPhone phone)
{
    private static readonly string[] Files =
    [
        "settings", "user-agent", "refusal", "server", "set-answers", "wire-names", "judge", "events", "album", "pictures", "voices", "positions", "menu", "answers",
        "answers/base", "answers/share", "answers/image", "answers/voice", "answers/device", "answers/beacons", "answers/interface",
        "answers/scan", "answers/shop", "answers/cards", "answers/pay", "answers/elsewhere",
        "scripted",
        "phone/words", "phone/elements", "phone/icons", "phone/host", "phone/presence", "phone/screen", "phone/permission", "phone/scenes", "phone/map-drawing",
        "phone/map", "phone/share-targets",
        "phone/ask/pictures", "phone/ask/preview", "phone/ask/voice", "phone/ask/scan", "phone/ask/location", "phone/ask/share", "phone/ask/menu",
        "phone/ask/cards", "phone/ask/pay", "phone/ask/address", "phone/ask/leave",
        "stand-in", "bridge", "simulator", "ready",
    ];

    private static readonly string[] Styles = ["surface", "phone", "controls", "pictures", "places", "lists", "cards"];

    private readonly Lazy<string> _body = new(() => EmbeddedFiles.Join("Bridge", "js", Files));
    private readonly Lazy<string> _style = new(() => EmbeddedFiles.Join("Style", "css", Styles));

    public async Task ServeAsync(HttpContext context)
    {
        context.Response.ContentType = "text/javascript; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        await context.Response.WriteAsync(
            $"(function (served, makeStandIn) {{\n\"use strict\";\n{_body.Value}\n}})({Served()}, {StandInScript.Maker});\n",
            context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>The settings of the device, the names of the interfaces, and the style of the phone.</summary>
    private string Served()
    {
        var client = judge.Client;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteStartObject("client");
            json.WriteString("version", client.Version);
            json.WriteString("platform", client.Platform);
            json.WriteBoolean("subscribed", client.Subscribed);
            if (phone.Interactive is { } interactive)
            {
                json.WriteBoolean("interactive", interactive);
            }

            json.WriteEndObject();
            json.WriteStartObject("jsNames");
            foreach ((var bridge, var js) in BridgeNames.All)
            {
                json.WriteString(bridge, js);
            }

            json.WriteEndObject();
            json.WriteString("style", _style.Value);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
