namespace WeixinJsSdk.Simulator.Panel;

/// <summary>Actions that revoke tokens and tickets.</summary>
internal static class CredentialActions
{
    public static IReadOnlyDictionary<string, Action<PanelCall>> All { get; } = new Dictionary<string, Action<PanelCall>>(StringComparer.Ordinal)
    {
        ["tokens/revoke"] = call => call.Account.RevokeAccessToken(call.Switch("handOutAgain") ?? false),
        ["tickets/revoke"] = call => call.Account.Tickets.Revoke(),
    };
}
