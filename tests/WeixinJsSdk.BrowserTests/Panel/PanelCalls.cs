using System.Net.Http.Json;
using System.Text.Json;

namespace WeixinJsSdk.BrowserTests.Panel;

/// <summary>Calls to the simulated WeChat over HTTP, as a client in any language makes them.</summary>
internal sealed class PanelCalls(PanelSite site) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri(site.PanelAddress) };

    public Task<JsonElement> TokenAsync(string caller = "127.0.0.1") =>
        AskAsync($"cgi-bin/token?grant_type=client_credential&appid={site.Account.AppId}&secret={TestAccount.AppSecret}", caller);

    /// <summary>Asks for a token, whatever comes back.</summary>
    public async Task AnyAsync()
    {
        using var response = await _http.GetAsync(new Uri("cgi-bin/token", UriKind.Relative));
    }

    public Task<JsonElement> TicketAsync(JsonElement token) =>
        AskAsync($"cgi-bin/ticket/getticket?type=jsapi&access_token={token.GetProperty("access_token").GetString()}", "127.0.0.1");

    public async Task<string> NextTicketAsync(JsonElement token) => (await TicketAsync(token)).GetProperty("ticket").GetString()!;

    /// <summary>The errcode; 0 where there is none, as in the answer that holds a token.</summary>
    public static int ErrCodeOf(JsonElement answer) => answer.TryGetProperty("errcode", out var code) ? code.GetInt32() : 0;

    public void Dispose() => _http.Dispose();

    private async Task<JsonElement> AskAsync(string address, string caller)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("X-Weixin-Caller", caller);
        using var response = await _http.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
