using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace WeixinJsSdk.Simulator.Tests;

public sealed class HttpTests : IAsyncLifetime
{
    private const string Prefix = "/weixin-simulator";
    private ServedSimulator _served = null!;

    private HttpClient Http => _served.Http;

    public async Task InitializeAsync() => _served = await ServedSimulator.StartAsync();

    public async Task DisposeAsync() => await _served.DisposeAsync();

    [Fact]
    public async Task A_client_in_any_language_gets_its_token_and_its_ticket()
    {
        using var response = await Http.PostAsync(
            Prefix + "/cgi-bin/stable_token",
            Desk.Json($$"""{"grant_type":"client_credential","appid":"{{Desk.AppId}}","secret":"{{Desk.Secret}}"}"""));
        response.Content.Headers.NonValidated["Content-Type"].ToString().Should().Be("application/json; encoding=utf-8");
        var token = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("access_token").GetString()!;

        var ticket = await Http.GetFromJsonAsync<JsonElement>($"{Prefix}/cgi-bin/ticket/getticket?access_token={token}&type=jsapi");

        ticket.GetProperty("ticket").GetString().Should().Be(_served.Simulator.FindAccount(Desk.AppId)!.Tickets.Get(Tickets.JsApi));
        _served.Simulator.Ledger.Entries.Select(entry => (entry.Path, entry.Host, entry.Caller)).Should().Equal(
            ("/cgi-bin/stable_token", "127.0.0.1", "127.0.0.1"),
            ("/cgi-bin/ticket/getticket", "127.0.0.1", "127.0.0.1"));
    }

    [Fact]
    public async Task A_caller_may_name_itself()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Prefix + Desk.TokenQuery);
        request.Headers.Add("X-Weixin-Caller", "node-2");
        using var response = await Http.SendAsync(request);

        _served.Simulator.Ledger.Entries.Single().Caller.Should().Be("node-2");
    }

    [Fact]
    public async Task Media_travel_both_ways()
    {
        byte[] bytes = [1, 2, 3, 0, 255];
        var token = _served.Simulator.FindAccount(Desk.AppId)!.AccessTokens.Issue();
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        form.Add(file, "media", "a.png");
        using var upload = await Http.PostAsync($"{Prefix}/cgi-bin/media/upload?type=image&access_token={token}", form);
        var id = (await upload.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("media_id").GetString()!;

        using var download = await Http.GetAsync($"{Prefix}/cgi-bin/media/get?media_id={id}&access_token={token}");

        (await download.Content.ReadAsByteArrayAsync()).Should().Equal(bytes);
        download.Content.Headers.ContentType!.MediaType.Should().Be("image/png");
        download.Content.Headers.NonValidated["Content-Disposition"].ToString().Should().Be($"attachment; filename=\"{id}.png\"");
    }

    [Fact]
    public async Task Errors_come_with_status_200_as_at_WeChat()
    {
        using var response = await Http.GetAsync(Prefix + "/cgi-bin/none");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).Should().Contain("40066");
    }

    [Fact]
    public async Task A_reset_connection_and_a_premature_end_are_real()
    {
        _served.Simulator.Faults.Add(Fault.ConnectionReset(), times: 1);
        await Http.Invoking(http => http.GetAsync(Prefix + Desk.TokenQuery)).Should().ThrowAsync<HttpRequestException>();

        _served.Simulator.Faults.Add(Fault.PrematureEnd(), times: 1);
        await Http.Invoking(http => http.GetAsync(Prefix + Desk.TokenQuery)).Should().ThrowAsync<HttpRequestException>();

        (await Http.GetStringAsync(Prefix + Desk.TokenQuery)).Should().Contain("access_token");
    }

    [Theory]
    [InlineData(503)]
    [InlineData(204)]
    public async Task A_status_is_real(int status)
    {
        _served.Simulator.Faults.Add(Fault.Status(status, "text"));
        using var response = await Http.GetAsync(Prefix + Desk.TokenQuery);

        ((int)response.StatusCode).Should().Be(status);
    }

    [Fact]
    public async Task A_host_that_stops_does_not_wait_for_a_hanging_call()
    {
        var other = await ServedSimulator.StartAsync();
        other.Simulator.Faults.Add(Fault.Hang());
        using var http = new HttpClient { BaseAddress = other.Base };
        var call = http.GetAsync(Prefix + Desk.TokenQuery);
        while (other.Simulator.Ledger.Count() == 0)
        {
            await Task.Yield();
        }

        await other.DisposeAsync();

        await call.Invoking(it => it).Should().ThrowAsync<HttpRequestException>();
    }
}
