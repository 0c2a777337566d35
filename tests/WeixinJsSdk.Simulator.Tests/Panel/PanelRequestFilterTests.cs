using System.Text;

namespace WeixinJsSdk.Simulator.Tests;

/// <summary>Who may change the simulator through the panel.</summary>
public sealed class PanelRequestFilterTests : IAsyncLifetime
{
    private ServedSimulator _served = null!;

    public async Task InitializeAsync() => _served = await ServedSimulator.StartAsync();

    public async Task DisposeAsync() => await _served.DisposeAsync();

    [Fact]
    public async Task A_request_without_the_panels_header_is_refused()
    {
        var request = PanelClient.Request("weixin/down");
        request.Headers.Remove("X-Weixin-Panel");

        (await _served.SendAsync(request)).Should().Be((403, "The panel's actions need the header X-Weixin-Panel: 1."));
        _served.Simulator.Faults.InForce.Should().BeEmpty();
    }

    [Fact]
    public async Task What_a_form_of_another_page_could_send_is_refused()
    {
        var request = PanelClient.Request("weixin/down");
        request.Content = new StringContent("{}", Encoding.UTF8, "text/plain");

        (await _served.SendAsync(request)).Should().Be((403, "The panel's actions take JSON: send Content-Type: application/json."));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Origin", "null")]
    public async Task A_page_of_another_origin_is_refused(string header, string value)
    {
        var request = PanelClient.Request("weixin/down");
        request.Headers.Add(header, value);

        (await _served.SendAsync(request)).Status.Should().Be(403);
        _served.Simulator.Faults.InForce.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Origin", "own")]
    [InlineData("Accept", "*/*")]
    public async Task The_panels_own_page_and_a_program_that_is_no_browser_are_let_in(string header, string value)
    {
        var request = PanelClient.Request("weixin/down");
        request.Headers.Add(header, value == "own" ? _served.Base.GetLeftPart(UriPartial.Authority) : value);

        (await _served.SendAsync(request)).Status.Should().Be(204);
        _served.Simulator.Faults.InForce.Should().ContainSingle();
    }

    [Theory]
    [InlineData("evil.example", 403)]
    [InlineData("evil.example:5080", 403)]
    [InlineData("localhost.evil.example", 403)]
    [InlineData("127.0.0.1.evil.example", 403)]
    [InlineData("evil.example.", 403)]
    [InlineData("localhost:5080", 204)]
    [InlineData("192.0.2.7", 204)]
    [InlineData("[::1]:5080", 204)]
    [InlineData("devbox:5080", 204)]
    [InlineData("devbox.local", 204)]
    public async Task A_name_that_a_stranger_can_point_to_this_machine_is_refused(string host, int expected)
    {
        var request = PanelClient.Request("weixin/down");
        request.Headers.Host = host;
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var state = new HttpRequestMessage(HttpMethod.Get, PanelClient.Path + "state");
        state.Headers.Host = host;
        using var live = new HttpRequestMessage(HttpMethod.Get, PanelClient.Path + "live");
        live.Headers.Host = host;

        (await _served.SendAsync(request)).Status.Should().Be(expected);
        using var shown = await _served.Http.SendAsync(state);
        using var streamed = await _served.Http.SendAsync(live, HttpCompletionOption.ResponseHeadersRead);

        ((int)shown.StatusCode, (int)streamed.StatusCode).Should().Be(expected == 403 ? (403, 403) : (200, 200));
    }

    [Fact]
    public async Task No_other_origin_is_told_that_it_may_ask()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, PanelClient.Path + "do/reset");
        request.Headers.Add("Origin", "http://evil.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "x-weixin-panel,content-type");
        using var preflight = await _served.Http.SendAsync(request);
        using var state = await _served.Http.GetAsync(PanelClient.Path + "state");

        preflight.Headers.Contains("Access-Control-Allow-Origin").Should().BeFalse();
        state.Headers.Contains("Access-Control-Allow-Origin").Should().BeFalse();
    }

    [Fact]
    public async Task An_action_is_a_post()
    {
        using var response = await _served.Http.GetAsync(PanelClient.Path + "do/reset");

        response.IsSuccessStatusCode.Should().BeFalse();
    }
}
