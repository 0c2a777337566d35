using System.Text;
using System.Text.Json;

namespace WeixinJsSdk.Simulator.Tests;

/// <summary>The panel's requests, as its page sends them.</summary>
internal static class PanelClient
{
    public const string Path = "/weixin-simulator/panel/";

    public static HttpRequestMessage Request(string action, string json = "{}")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{Path}do/{action}") { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Weixin-Panel", "1");
        return request;
    }

    public static async Task<(int Status, string Text)> SendAsync(this ServedSimulator served, HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await served.Http.SendAsync(request);
            return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
        }
    }

    public static async Task DoAsync(this ServedSimulator served, string action, string json = "{}") =>
        (await served.SendAsync(Request(action, json))).Should().Be((204, ""), "of {0} {1}", action, json);

    public static async Task<JsonElement> StateAsync(this ServedSimulator served)
    {
        using var state = JsonDocument.Parse(await served.Http.GetStringAsync(Path + "state"));
        return state.RootElement.Clone();
    }
}
