using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace WeixinJsSdk.Simulator.Tests;

/// <summary>A simulator with one account, a manual clock and a client in process.</summary>
internal sealed class Desk : IDisposable
{
    public const string AppId = "wx0123456789abcdef";
    public const string Secret = "the-app-secret";
    public const string TokenQuery = $"/cgi-bin/token?grant_type=client_credential&appid={AppId}&secret={Secret}";

    public Desk()
    {
        Simulator = new WeixinSimulator(Time);
        Account = Simulator.AddAccount(AppId, Secret, ["example.com"]);
        Http = Client(Simulator.CreateHandler());
    }

    public FakeTimeProvider Time { get; } = new(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));

    public WeixinSimulator Simulator { get; }

    public SimulatedAccount Account { get; }

    public HttpClient Http { get; }

    public static HttpClient Client(HttpMessageHandler handler) => new(handler) { BaseAddress = new Uri("https://api.weixin.qq.com") };

    public static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    public Task<JsonElement> Get(string query) => Http.GetFromJsonAsync<JsonElement>(query)!;

    public async Task<JsonElement> Post(string query, string json)
    {
        using var response = await Http.PostAsync(query, Json(json));
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async Task<string> Token() => (await Get(TokenQuery)).GetProperty("access_token").GetString()!;

    public Task<JsonElement> Stable(bool force = false) => Post(
        "/cgi-bin/stable_token",
        $$"""{"grant_type":"client_credential","appid":"{{AppId}}","secret":"{{Secret}}","force_refresh":{{(force ? "true" : "false")}}}""");

    public async Task<string> StableToken(bool force = false) => (await Stable(force)).GetProperty("access_token").GetString()!;

    public Task<JsonElement> Ticket(string token, string type = "jsapi") => Get($"/cgi-bin/ticket/getticket?access_token={token}&type={type}");

    public async Task<int> ErrCodeOfTicketWith(string token) => (await Ticket(token)).GetProperty("errcode").GetInt32();

    public void Dispose() => Http.Dispose();
}
