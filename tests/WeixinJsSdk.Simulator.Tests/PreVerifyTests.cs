using System.Text.Json;
using System.Text.Json.Nodes;

namespace WeixinJsSdk.Simulator.Tests;

public sealed class PreVerifyTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public void What_jweixin_sends_is_verified() => Config(_ => { }).Should().Be("config:ok");

    [Theory]
    [InlineData("verifyAppId")]
    [InlineData("verifyTimestamp")]
    [InlineData("verifyNonceStr")]
    [InlineData("verifySignature")]
    [InlineData("verifyJsApiList")]
    public void A_missing_field_is_config_fail(string field)
    {
        Config(parameters => parameters.Remove(field)).Should().Be("config:fail");
        Config(parameters => parameters[field] = field == "verifyJsApiList" ? new JsonArray() : "").Should().Be("config:fail");
    }

    [Fact]
    public void A_timestamp_that_jweixin_made_of_undefined_is_missing() =>
        Config(parameters => parameters["verifyTimestamp"] = "undefined").Should().Be("config:fail");

    [Fact]
    public void Two_different_appIds_are_none() => Config(parameters => parameters["appId"] = "wx1").Should().Be("config:fail");

    [Fact]
    public void An_unknown_appId_is_invalid() => Config(AsAccount("wx1")).Should().Be("config:invalid appid");

    [Fact]
    public void Another_nonce_is_an_invalid_signature() => Config(parameters => parameters["verifyNonceStr"] = "other").Should().Be("config:invalid signature");

    [Fact]
    public void The_ticket_of_another_account_does_not_count()
    {
        var other = _desk.Simulator.AddAccount("wx1", "its-secret", ["example.com"]);
        other.Tickets.Get(Tickets.JsApi);

        Config(AsAccount("wx1")).Should().Be("config:invalid signature");
    }

    [Fact]
    public void A_test_account_wants_its_user_to_follow_it()
    {
        _desk.Account.IsTestAccount = true;
        _desk.Simulator.Judge.Client.Subscribed = false;
        Config(_ => { }).Should().Be("config:require subscribe");

        _desk.Simulator.Judge.Client.Subscribed = true;
        Config(_ => { }).Should().Be("config:ok");
    }

    [Theory]
    [InlineData("6.0.1", "config:ok")]
    [InlineData("6.0.2", "config:invalid signature")]
    [InlineData("6.0.10", "config:invalid signature")]
    public void Clients_before_6_0_2_check_nothing(string version, string errMsg)
    {
        _desk.Simulator.Judge.Client.Version = version;

        Config(parameters => parameters["verifySignature"] = "no").Should().Be(errMsg);
    }

    [Fact]
    public void A_version_that_is_none_is_an_argument_error() =>
        _desk.Simulator.Judge.Client.Invoking(client => client.Version = "eight").Should().Throw<ArgumentException>();

    [Fact]
    public void The_bridge_speaks_json_and_no_ticket_is_in_it()
    {
        JsonObject call = new() { ["url"] = Page.Url + "#top", ["api"] = "preVerifyJSAPI", ["session"] = "phone-1", ["params"] = Parameters() };

        var verdict = JsonDocument.Parse(_desk.Simulator.Judge.VerifyJson(call.ToJsonString())).RootElement;

        verdict.GetProperty("allowed").GetBoolean().Should().BeTrue();
        verdict.GetProperty("errMsg").GetString().Should().Be("config:ok");
        verdict.GetProperty("url").GetString().Should().Be(Page.Url);
        verdict.GetProperty("appId").GetString().Should().Be(Desk.AppId);
        verdict.GetProperty("hashed").GetString().Should().StartWith("jsapi_ticket=***&");
        verdict.ToString().Should().NotContain(_desk.Account.Tickets.Get(Tickets.JsApi));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"url":"https://example.com/"}""")]
    [InlineData("no")]
    public void Json_without_url_or_api_is_refused(string json) =>
        _desk.Simulator.Judge.Invoking(judge => judge.VerifyJson(json)).Should().Throw<JsonException>();

    [Fact]
    public void Each_session_is_a_device_of_its_own()
    {
        _desk.Simulator.Judge.ClientOf("old").Version = "6.0.1";

        JsonObject call = new() { ["url"] = Page.Url, ["api"] = "preVerifyJSAPI", ["session"] = "old", ["params"] = new JsonObject() };
        _desk.Simulator.Judge.VerifyJson(call.ToJsonString()).Should().Contain("config:ok");
        call["session"] = "new";
        _desk.Simulator.Judge.VerifyJson(call.ToJsonString()).Should().Contain("config:fail");
    }

    [Fact]
    public void The_last_thousand_verdicts_are_kept()
    {
        for (var i = 0; i < 1001; i++)
        {
            Page.Config(_desk, $"https://example.com/{i}");
        }

        _desk.Simulator.Verdicts.Should().HaveCount(1000);
        _desk.Simulator.Verdicts[0].PageUrl.Should().EndWith("/1");
    }

    private static Action<JsonObject> AsAccount(string appId) => parameters =>
    {
        parameters["appId"] = appId;
        parameters["verifyAppId"] = appId;
    };

    private JsonObject Parameters()
    {
        var parameters = Page.Parameters(_desk, Page.Url);
        parameters["verifyJsApiList"] = new JsonArray("chooseImage", "menu:share:timeline");
        parameters["verifyOpenTagList"] = new JsonArray();
        return parameters;
    }

    private string Config(Action<JsonObject> change)
    {
        var parameters = Parameters();
        change(parameters);
        return _desk.Simulator.Judge.Verify(Page.Url, "preVerifyJSAPI", Page.Element(parameters)).ErrMsg;
    }

    public void Dispose() => _desk.Dispose();
}
