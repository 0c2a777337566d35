namespace WeixinJsSdk.Simulator.Panel;

/// <summary>Actions on the simulated phone and its user's answers.</summary>
internal static class PhoneActions
{
    public static IReadOnlyDictionary<string, Action<PanelCall>> All { get; } = new Dictionary<string, Action<PanelCall>>(StringComparer.Ordinal)
    {
        ["phone"] = SetPhone,
        ["answer/set"] = call => call.Simulator.Phone.Answers.Set(call.Text("api").Trim(), AnswerOf(call), call.Number("times")),
        ["answer/clear"] = call => call.Simulator.Phone.Answers.Clear(call.Has("api") ? call.Text("api") : null),
    };

    private static void SetPhone(PanelCall call)
    {
        var client = call.Simulator.Judge.Client;
        client.Version = call.Has("version") ? call.Text("version").Trim() : client.Version;
        client.Subscribed = call.Switch("subscribed") ?? client.Subscribed;
        if (call.Has("platform"))
        {
            client.Platform = call.Text("platform") is "iPhone" or "Android" ? call.Text("platform") : throw new ArgumentException("platform must be iPhone or Android.");
        }

        if (call.Has("interactive"))
        {
            call.Simulator.Phone.Interactive = InteractiveNames.Parse(call.Text("interactive"));
        }
    }

    private static PhoneAnswer AnswerOf(PanelCall call) => call.Text("answer") switch
    {
        "cancel" => PhoneAnswer.Cancel(),
        "fail" => PhoneAnswer.Fail(call.Text("text")),
        "scanned" => PhoneAnswer.Scanned(call.Text("text")),
        "members" => PhoneAnswer.Members(call.Text("text")),
        _ => throw new ArgumentException("answer must be cancel, fail, scanned or members."),
    };
}
