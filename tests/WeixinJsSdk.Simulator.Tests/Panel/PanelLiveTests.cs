using System.Text.Json;

namespace WeixinJsSdk.Simulator.Tests;

/// <summary>The panel's server-sent events.</summary>
public sealed class PanelLiveTests : IAsyncLifetime
{
    private ServedSimulator _served = null!;

    public async Task InitializeAsync() => _served = await ServedSimulator.StartAsync();

    public async Task DisposeAsync() => await _served.DisposeAsync();

    [Fact]
    public async Task It_begins_with_everything_and_then_tells_only_what_has_changed()
    {
        using var events = await OpenAsync();
        var first = await TakeAsync(events, 9);
        first.Should().Equal("now", "catalog", "phone", "faults", "accounts", "credentials", "quotas", "verdicts", "ledger");

        _served.Simulator.Judge.Client.Platform = "Android";

        (await NextAsync(events)).Should().Be(("phone", """{"version":"8.0.50","platform":"Android","subscribed":true,"interactive":"auto","answers":[]}"""));
    }

    [Fact]
    public async Task A_call_shows_at_once_in_ledger_quotas_and_credentials()
    {
        using var events = await OpenAsync();
        await TakeAsync(events, 9);

        await _served.Http.GetAsync("/weixin-simulator" + Desk.TokenQuery);
        // The look may fall in the middle of the call, which then shows twice.
        var seen = new HashSet<string>();
        while (!seen.IsSupersetOf(["credentials", "quotas", "ledger"]))
        {
            seen.Add((await NextAsync(events)).Name);
        }

        var state = await _served.StateAsync();
        state.GetProperty("ledger").GetProperty("entries")[0].GetProperty("path").GetString().Should().Be("/cgi-bin/token");
        state.GetProperty("credentials").GetProperty(Desk.AppId)[0].GetProperty("kind").GetString().Should().Be("token");
    }

    [Fact]
    public async Task Looking_leaves_no_trace_in_the_ledger_and_shows_no_secret()
    {
        using var events = await OpenAsync();
        await TakeAsync(events, 9);

        var state = (await _served.StateAsync()).GetRawText();

        _served.Simulator.Ledger.Count().Should().Be(0);
        state.Should().NotContain(Desk.Secret);
    }

    [Fact]
    public async Task An_open_panel_does_not_hold_up_the_host_when_it_stops()
    {
        using var events = await OpenAsync();
        await TakeAsync(events, 9);

        var stopped = _served.StopAsync();

        (await events.ReadToEndAsync()).Should().NotContain("event: catalog");
        await stopped;
    }

    private async Task<StreamReader> OpenAsync()
    {
        var response = await _served.Http.GetAsync(PanelClient.Path + "live", HttpCompletionOption.ResponseHeadersRead);
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/event-stream");
        return new StreamReader(await response.Content.ReadAsStreamAsync());
    }

    private static async Task<string[]> TakeAsync(StreamReader events, int count)
    {
        var names = new List<string>();
        while (names.Count < count)
        {
            names.Add((await ReadAsync(events)).Name);
        }

        return [.. names];
    }

    /// <summary>The next event that is not the time.</summary>
    private static async Task<(string Name, string Data)> NextAsync(StreamReader events)
    {
        (string Name, string Data) read;
        do
        {
            read = await ReadAsync(events);
        }
        while (read.Name == "now");
        return read;
    }

    private static async Task<(string Name, string Data)> ReadAsync(StreamReader events)
    {
        var name = "";
        while (await events.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                name = line["event: ".Length..];
            }
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return (name, line["data: ".Length..]);
            }
        }

        throw new EndOfStreamException("The events have ended.");
    }
}
