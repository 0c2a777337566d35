using System.Net;
using System.Text.Json;

namespace WeixinJsSdk.Simulator.Tests;

public sealed class FaultTests : IDisposable
{
    private const string GetTicket = "/cgi-bin/ticket/getticket";
    private readonly Desk _desk = new();

    [Fact]
    public async Task Latency_passes_by_the_simulators_clock()
    {
        _desk.Simulator.Faults.Add(Fault.Latency(TimeSpan.FromSeconds(3)));

        var token = _desk.Token();
        _desk.Time.Advance(2.9);
        token.IsCompleted.Should().BeFalse();
        _desk.Time.Advance(0.1);
        (await token).Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_hanging_call_is_counted_and_ends_when_its_caller_gives_up()
    {
        _desk.Simulator.Faults.Add(Fault.Hang());
        using var patience = new CancellationTokenSource();

        var call = _desk.Http.GetAsync(Desk.TokenQuery, patience.Token);
        _desk.Time.Advance(100_000);
        call.IsCompleted.Should().BeFalse();
        _desk.Simulator.Ledger.Count("/cgi-bin/token").Should().Be(1);
        _desk.Simulator.Ledger.Entries.Single().IsAnswered.Should().BeFalse();
        await patience.CancelAsync();

        await call.Invoking(it => it).Should().ThrowAsync<OperationCanceledException>();
        var entry = _desk.Simulator.Ledger.Entries.Single();
        (entry.IsAnswered, entry.Fault, entry.ErrCode, entry.HttpStatus).Should().Be((true, "hang", null, null));
        _desk.Simulator.Ledger.Count("/cgi-bin/token").Should().Be(1);
    }

    [Fact]
    public async Task A_cancelled_caller_is_not_answered()
    {
        await _desk.Http.Invoking(http => http.GetAsync(Desk.TokenQuery, new CancellationToken(true))).Should().ThrowAsync<OperationCanceledException>();
        _desk.Simulator.Ledger.Count().Should().Be(0);
    }

    [Fact]
    public async Task A_status_lasts_for_its_calls_only()
    {
        var fault = _desk.Simulator.Faults.Add(Fault.Status(503, "busy"), "/cgi-bin/token", times: 2);

        for (var i = 0; i < 2; i++)
        {
            using var response = await _desk.Http.GetAsync(Desk.TokenQuery);
            response.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
            (await response.Content.ReadAsStringAsync()).Should().Be("busy");
        }

        (await _desk.Token()).Should().NotBeEmpty();
        fault.Hits.Should().Be(2);
        _desk.Account.Quotas.UsedToday("/cgi-bin/token").Should().Be(1);
    }

    [Fact]
    public async Task A_fault_lasts_until_it_is_lifted()
    {
        using (_desk.Simulator.Faults.Add(Fault.ErrCode(-1)))
        {
            var answer = await _desk.Get(Desk.TokenQuery);
            answer.GetProperty("errcode").GetInt32().Should().Be(-1);
            answer.GetProperty("errmsg").GetString().Should().StartWith("system error rid: ");
        }

        (await _desk.Token()).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_reset_connection_loses_the_answer_or_the_call(bool afterProcessing, int issued)
    {
        _desk.Simulator.Faults.Add(Fault.ConnectionReset(afterProcessing));

        await _desk.Invoking(desk => desk.Token()).Should().ThrowAsync<HttpRequestException>();

        _desk.Account.AccessTokens.Valid.Should().HaveCount(issued);
        _desk.Simulator.Ledger.Entries.Single().HttpStatus.Should().BeNull();
    }

    [Fact]
    public async Task A_truncated_body_is_half_of_the_answer()
    {
        _desk.Simulator.Faults.Add(Fault.TruncatedBody());
        var body = await _desk.Http.GetStringAsync(Desk.TokenQuery);

        body.Should().StartWith("{\"access_token\":\"").And.NotEndWith("}");
    }

    [Theory]
    [InlineData(HttpCompletionOption.ResponseContentRead)]
    [InlineData(HttpCompletionOption.ResponseHeadersRead)]
    public async Task A_premature_end_breaks_while_the_body_is_read(HttpCompletionOption completion)
    {
        _desk.Simulator.Faults.Add(Fault.PrematureEnd());

        Func<Task> read = async () =>
        {
            using var response = await _desk.Http.GetAsync(Desk.TokenQuery, completion);
            await using var body = await response.Content.ReadAsStreamAsync();
            await body.CopyToAsync(Stream.Null);
        };

        var thrown = (await read.Should().ThrowAsync<Exception>()).Which;
        thrown.Should().Match(it => it is HttpRequestException || it is HttpIOException);
    }

    [Fact]
    public async Task An_html_body_and_a_foreign_content_type_are_passed_off_as_success()
    {
        _desk.Simulator.Faults.Add(Fault.HtmlBody(), times: 1);
        using var html = await _desk.Http.GetAsync(Desk.TokenQuery);
        html.StatusCode.Should().Be(HttpStatusCode.OK);
        html.Content.Headers.ContentType!.MediaType.Should().Be("text/html");

        _desk.Simulator.Faults.Add(Fault.ContentType("text/plain"), times: 1);
        using var text = await _desk.Http.GetAsync(Desk.TokenQuery);
        text.Content.Headers.ContentType!.MediaType.Should().Be("text/plain");
        (await text.Content.ReadAsStringAsync()).Should().Contain("access_token");

        _desk.Simulator.Faults.Add(Fault.Body("""{"errcode":0,"ticket":""}"""), GetTicket);
        (await _desk.Ticket(await _desk.Token())).GetProperty("ticket").GetString().Should().BeEmpty();
    }

    [Fact]
    public async Task A_fresh_token_can_be_refused_once()
    {
        var token = await _desk.Token();
        _desk.Simulator.Faults.Add(Fault.ErrCode(40001), GetTicket, times: 1);

        (await _desk.ErrCodeOfTicketWith(token)).Should().Be(40001);
        (await _desk.ErrCodeOfTicketWith(token)).Should().Be(0);
    }

    [Fact]
    public async Task An_address_of_choice_is_not_in_the_whitelist()
    {
        _desk.Simulator.Faults.Add(Fault.IpNotInWhitelist("203.0.113.7"));

        (await _desk.Get(Desk.TokenQuery)).GetProperty("errmsg").GetString().Should().StartWith("invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist rid: ");
    }

    [Fact]
    public async Task One_host_can_be_down_while_the_other_answers()
    {
        _desk.Simulator.Faults.HostDown("api.weixin.qq.com");

        await _desk.Invoking(desk => desk.Token()).Should().ThrowAsync<HttpRequestException>();
        (await _desk.Http.GetStringAsync(new Uri("https://api2.weixin.qq.com" + Desk.TokenQuery))).Should().Contain("access_token");
    }

    [Fact]
    public async Task A_script_decides_for_each_call()
    {
        _desk.Simulator.Faults.Script(call => call.Number % 2 == 1 && call.Kind == "classic" && call.AppId == Desk.AppId ? Fault.QuotaExhausted() : null);

        (await _desk.Get(Desk.TokenQuery)).GetProperty("errcode").GetInt32().Should().Be(45009);
        (await _desk.Token()).Should().NotBeEmpty();
        (await _desk.Get(Desk.TokenQuery)).GetProperty("errcode").GetInt32().Should().Be(45009);
        _desk.Simulator.Faults.Clear();
        await _desk.Token();
        (await _desk.Token()).Should().NotBeEmpty();
    }

    public void Dispose() => _desk.Dispose();
}
