namespace WeixinJsSdk.Simulator.Tests;

/// <summary>What the desk answers for the user of the phone.</summary>
public sealed class PhoneAnswerTests : IAsyncLifetime
{
    private ServedSimulator _served = null!;

    private PhoneAnswers Answers => _served.Simulator.Answers;

    public async Task InitializeAsync() => _served = await ServedSimulator.StartAsync();

    public async Task DisposeAsync() => await _served.DisposeAsync();

    [Fact]
    public async Task The_next_call_only_is_answered_unless_told_otherwise()
    {
        Answers.Set("scanQRCode", PhoneAnswer.Scanned("say \"微信\" </script>"));

        (await AskAsync("chooseImage")).Should().Be("{}");
        (await AskAsync("scanQRCode")).Should().Be("""{"scanned":"say \u0022\u5FAE\u4FE1\u0022 \u003C/script\u003E"}""");
        (await AskAsync("scanQRCode")).Should().Be("{}");
    }

    [Fact]
    public async Task Answers_of_one_interface_queue()
    {
        Answers.Set("chooseImage", PhoneAnswer.Cancel(), times: 2);
        Answers.Set("chooseImage", PhoneAnswer.Fail(), times: 1);
        Answers.Set("chooseImage", PhoneAnswer.Fail("no space"), times: null);

        string[] answers = [await AskAsync("chooseImage"), await AskAsync("chooseImage"), await AskAsync("chooseImage"), await AskAsync("chooseImage"), await AskAsync("chooseImage")];

        answers.Should().Equal("""{"refusal":"cancel"}""", """{"refusal":"cancel"}""", """{"refusal":"fail"}""", """{"refusal":"no space"}""", """{"refusal":"no space"}""");
        Answers.Clear("chooseImage");
        (await AskAsync("chooseImage")).Should().Be("{}");
    }

    [Fact]
    public async Task An_interface_has_its_bridge_name_and_its_js_name()
    {
        Answers.Set("getLocation", PhoneAnswer.Members("""{"latitude": 39.9}"""));

        (await AskAsync("geoLocation")).Should().Be("""{"members":{"latitude": 39.9}}""");
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Answers.Invoking(it => it.Set("", PhoneAnswer.Cancel())).Should().Throw<ArgumentException>();
        Answers.Invoking(it => it.Set("config", PhoneAnswer.Cancel())).Should().Throw<ArgumentException>().WithMessage("config*judge*");
        Answers.Invoking(it => it.Set("preVerifyJSAPI", PhoneAnswer.Cancel())).Should().Throw<ArgumentException>();
        Answers.Invoking(it => it.Set("chooseImage", PhoneAnswer.Scanned("x"))).Should().Throw<ArgumentException>().WithMessage("*only scanQRCode*");
        Answers.Invoking(it => it.Set("chooseImage", PhoneAnswer.Cancel(), times: 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => PhoneAnswer.Members("no json")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => PhoneAnswer.Scanned("")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public async Task The_panel_sets_shows_and_clears_them()
    {
        await _served.DoAsync("answer/set", """{"api":" scanQRCode ","answer":"scanned","text":"https://example.com/","times":1}""");
        await _served.DoAsync("answer/set", """{"api":"chooseWXPay","answer":"cancel","text":"","times":null}""");
        await _served.DoAsync("answer/set", """{"api":"chooseCard","answer":"fail","text":"","times":2}""");
        await _served.DoAsync("answer/set", """{"api":"getLocation","answer":"members","text":"{\"latitude\":39.9}","times":1}""");

        (await _served.StateAsync()).GetProperty("phone").GetProperty("answers").GetRawText().Should().Be(
            """[{"api":"scanQRCode","answer":"https://example.com/","cancel":false,"times":1},{"api":"chooseWXPay","answer":"cancel","cancel":true,"times":null},"""
            + """{"api":"chooseCard","answer":"fail","cancel":false,"times":2},{"api":"getLocation","answer":"{\u0022latitude\u0022:39.9}","cancel":false,"times":1}]""");

        await _served.DoAsync("answer/clear", """{"api":"chooseWXPay"}""");
        (await AskAsync("chooseWXPay")).Should().Be("{}");
        await _served.DoAsync("answer/clear");
        (await AskAsync("scanQRCode")).Should().Be("{}");
    }

    private async Task<string> AskAsync(string api)
    {
        using var response = await _served.Http.PostAsync("/weixin-simulator/bridge/answer", Desk.Json($$"""{"api":"{{api}}"}"""));
        return await response.Content.ReadAsStringAsync();
    }
}
