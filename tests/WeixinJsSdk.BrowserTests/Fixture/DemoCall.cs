namespace WeixinJsSdk.BrowserTests;

/// <summary>A row of the demo: one interface with its button.</summary>
internal static class DemoCall
{
    // Events of the app have no other end; the client makes a failure of any other end of getNetworkType.
    private static readonly string[] EndOnlyInSuccess = ["onVoiceRecordEnd", "onVoicePlayEnd", "onSearchBeacons"];

    private const string ClickAndWait = """
        api => new Promise(resolve => {
          const call = document.querySelector(`.call[data-api=${api}]`);
          call.querySelector("button").click();
          const look = () => {
            if (["success", "cancel", "fail"].includes(call.dataset.outcome)) {
              watch.disconnect();
              resolve(call.dataset.outcome);
            }
          };
          const watch = new MutationObserver(look);
          watch.observe(call, { attributes: true });
          look();
        })
        """;

    public static bool CannotEndIn(string api, string outcome) =>
        EndOnlyInSuccess.Contains(api) || (api == "getNetworkType" && outcome == "cancel");

    public static async Task ExpectAsync(IPage page, string api, string outcome)
    {
        var ended = await page.RunScriptAsync<string>(ClickAndWait, api);
        ended.Should().Be(outcome, "{0}", await page.InnerTextAsync($".call[data-api={api}]"));
    }

    public static async Task<IReadOnlyList<string>> AllAsync(IPage page) =>
        await page.RunScriptAsync<string[]>("[...document.querySelectorAll('.call')].map(call => call.dataset.api)");
}
