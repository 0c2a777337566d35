namespace WeixinJsSdk.BrowserTests;

/// <summary>A row of the demo: one interface with its button.</summary>
internal static class DemoCall
{
    // Events of the app have no other end; the client makes a failure of any other end of getNetworkType.
    private static readonly string[] EndOnlyInSuccess = ["onVoiceRecordEnd", "onVoicePlayEnd", "onSearchBeacons"];

    public static bool CannotEndIn(string api, string outcome) =>
        EndOnlyInSuccess.Contains(api) || (api == "getNetworkType" && outcome == "cancel");

    public static async Task ExpectAsync(ILocator call, string outcome)
    {
        await call.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(call).ToHaveAttributeAsync("data-outcome", new System.Text.RegularExpressions.Regex("success|cancel|fail"));
        string? ended = await call.GetAttributeAsync("data-outcome");
        ended.Should().Be(outcome, "{0}", await call.InnerTextAsync());
    }
}
