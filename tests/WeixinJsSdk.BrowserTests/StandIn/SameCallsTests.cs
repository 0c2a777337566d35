namespace WeixinJsSdk.BrowserTests;

/// <summary>
/// The stand-in does what the real client does: the same notes from a bridge that writes down every call, and from the page's callbacks,
/// in every scenario of <c>scenarios.js</c>.
/// </summary>
[Collection(AtTheOtherDesk.Name)]
public sealed class SameCallsTests(Desk desk)
{
    private const string Official = "https://res.wx.qq.com/open/js/jweixin-1.6.0.js";
    private const string StandIn = "/weixin-simulator/jweixin.js";

    private static readonly string[] Scripts = ["steps.js", "scenarios.js", "transcript.js"];
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "WeixinJsSdk.BrowserTests", "StandIn");

    [BrowserTheory]
    [InlineData(Phone.IPhone, "8.0.50")]
    [InlineData(Phone.Android, "8.0.50")]
    [InlineData(Phone.IPhone, "10.0.1")]
    [InlineData(Phone.Desktop, "")]
    public async Task The_stand_in_and_the_real_client_say_the_same_to_the_app_and_to_the_page(string phone, string version)
    {
        await using var tab = await OpenAsync(phone, version);

        var differences = new List<string>();
        var scenarios = await tab.Page.RunScriptAsync<string[]>("scenarioNames()");
        foreach (var scenario in scenarios)
        {
            var real = await RunAsync(tab, Official, scenario);
            var standIn = await RunAsync(tab, StandIn, scenario);

            differences.AddRange(Differences(scenario, real, standIn));
        }

        differences.Should().BeEmpty();

        scenarios.Should().HaveCountGreaterThan(30);
    }

    [BrowserFact]
    public async Task Every_interface_of_the_catalog_says_something()
    {
        await using var tab = await OpenAsync(Phone.IPhone, "8.0.50");

        var notes = await RunAsync(tab, StandIn, "every interface with everything");

        var silent = notes.Zip(notes.Skip(1).Append("#"))
            .Where(pair => pair.First.StartsWith("# ", StringComparison.Ordinal) && (pair.Second.StartsWith('#') || pair.Second.StartsWith("threw", StringComparison.Ordinal)))
            .Select(pair => pair.First);
        silent.Should().BeEmpty();
        notes.Count(note => note.StartsWith("# ", StringComparison.Ordinal)).Should().Be(JsApi.All.Count - 3, "config, ready and error have scenarios of their own");
    }

    private static IEnumerable<string> Differences(string scenario, string[] real, string[] standIn) =>
        Enumerable.Range(0, Math.Max(real.Length, standIn.Length))
            .Where(i => real.ElementAtOrDefault(i) != standIn.ElementAtOrDefault(i))
            .Select(i => $"{scenario}, {i}: {real.ElementAtOrDefault(i)} <> {standIn.ElementAtOrDefault(i)}")
            .Take(3);

    private static Task<string[]> RunAsync(Tab tab, string client, string scenario) => tab.Page.RunScriptAsync<string[]>(
        "([client, scenario, apis]) => transcript(client, scenario, apis.split(','))",
        new[] { client, scenario, string.Join(',', JsApi.All.Select(api => api.Name)) });

    private async Task<Tab> OpenAsync(string phone, string version)
    {
        var tab = await desk.OpenPageAsync("/bare", phone, version);
        foreach (var script in Scripts)
        {
            await tab.Page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = Path.Combine(Folder, script) });
        }

        return tab;
    }
}
