using System.Text.Json;
using System.Text.RegularExpressions;

namespace WeixinJsSdk.Simulator.Tests;

public sealed partial class PanelTextTests
{
    private static readonly IReadOnlyDictionary<string, string> English = PanelFile.Texts("en");
    private static readonly IReadOnlyDictionary<string, string> Chinese = PanelFile.Texts("zh");

    private static readonly Fault[] Faults =
    [
        Fault.ErrCode(-1), Fault.Status(503), Fault.Latency(TimeSpan.FromSeconds(1)), Fault.Hang(), Fault.ConnectionReset(), Fault.ConnectionReset(afterProcessing: true),
        Fault.HtmlBody(), Fault.TruncatedBody(), Fault.PrematureEnd(), Fault.ContentType(null), Fault.Body(""), Fault.IpNotInWhitelist(), Fault.QuotaExhausted(),
    ];

    [Fact]
    public void Both_languages_say_the_same_things_in_the_same_order() => Chinese.Keys.Should().Equal(English.Keys);

    [Fact]
    public void No_text_is_empty_and_both_languages_fill_in_the_same_values()
    {
        foreach ((var key, var english) in English)
        {
            english.Should().NotBeNullOrWhiteSpace("{0}", key);
            Chinese[key].Should().NotBeNullOrWhiteSpace("{0}", key);
            Values(Chinese[key]).Should().BeEquivalentTo(Values(english), "of {0}", key);
        }
    }

    [Fact]
    public async Task Every_text_that_the_page_asks_for_is_there_and_none_is_left_over()
    {
        var page = PanelFile.ReadAll(".html");
        var script = PanelFile.ReadAll(".js");
        var named = InMarkup().Matches(page).Concat(InScript().Matches(script)).Select(match => match.Groups[1].Value);
        var actions = Actions().Matches(page + script).Select(match => $"done.{match.Groups[1].Value}");

        English.Keys.Should().BeEquivalentTo(named.Concat(actions).Concat(await MadeUp(script)).Distinct());
    }

    /// <summary>The texts whose names the script puts together: <c>text(`fault.${name}`)</c>.</summary>
    private static async Task<IEnumerable<string>> MadeUp(string script)
    {
        await using var served = await ServedSimulator.StartAsync();
        using var state = JsonDocument.Parse(await served.Http.GetStringAsync("/weixin-simulator/panel/state"));
        var catalog = state.RootElement.GetProperty("catalog");
        IEnumerable<JsonElement> faults = catalog.GetProperty("faults").EnumerateArray().ToArray();
        return
        [
            .. faults.Select(fault => $"fault.{fault.GetProperty("name").GetString()}"),
            .. faults.Where(fault => fault.GetProperty("preset").ValueKind == JsonValueKind.Number).Select(fault => $"fault.{fault.GetProperty("name").GetString()}.value"),
            .. catalog.GetProperty("ticketRenewals").EnumerateArray().Select(renewal => $"ticketRenewal.{renewal.GetString()}"),
            .. States().Matches(script).Select(match => $"connection.{match.Groups[1].Value}"),
            "connection.connecting",
            "kind.stable_token", "kind.token", "kind.jsapi", "kind.wx_card",
            "credential.ended", "credential.revoked",
            .. Faults.Select(fault => $"struck.{Number().Replace(fault.Name, "")}"),
            "struck.host down", "struck.script",
        ];
    }

    private static IEnumerable<string> Values(string text) => Value().Matches(text).Select(match => match.Value);

    [GeneratedRegex("""data-(?:text|label|hint|tip)="([^"]+)""")]
    private static partial Regex InMarkup();

    [GeneratedRegex("""(?:\btext\("|, "(?=[a-z]+\.))([a-z][A-Za-z.]*)"(?=[,)])""")]
    private static partial Regex InScript();

    [GeneratedRegex("""(?:data-do="|data-set="|\bdo: "|send\([^`"\n]*"|: "(?=weixin))([a-z/]+)""")]
    private static partial Regex Actions();

    [GeneratedRegex("""\btell\("([a-z]+)"\)""")]
    private static partial Regex States();

    [GeneratedRegex(@" -?\d+$")]
    private static partial Regex Number();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Value();
}
