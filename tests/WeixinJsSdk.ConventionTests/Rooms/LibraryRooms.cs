namespace WeixinJsSdk.ConventionTests.Rooms;

/// <summary>The rooms of the library. Leaves know nobody. Nothing reaches back up.</summary>
internal static class LibraryRooms
{
    private static readonly string[] Leaves = ["Timing", "Json", "Signing", "Catalog", "Options", "Telemetry"];

    public static readonly RoomPlan Plan = new(
        "WeixinJsSdk",
        new Dictionary<string, string[]>
        {
            ["Timing"] = [],
            ["Json"] = [],
            ["Signing"] = [],
            ["Catalog"] = [],
            ["Options"] = [],
            ["Telemetry"] = [],
            ["WeixinApi"] = ["Options", "Telemetry", "Timing"],
            ["Credentials"] = ["Options", "Telemetry", "Timing", "WeixinApi"],
            ["JsSdk"] = [.. Leaves, "WeixinApi", "Credentials"],
            ["Cards"] = [.. Leaves, "WeixinApi", "Credentials"],
            ["Media"] = [.. Leaves, "WeixinApi", "Credentials"],
            ["Payments"] = Leaves,
            ["Accounts"] = [.. Leaves, "WeixinApi", "Credentials", "JsSdk", "Cards", "Media", "Payments"],
            ["DependencyInjection"] = [.. Leaves, "WeixinApi", "Credentials", "JsSdk", "Cards", "Media", "Payments", "Accounts"],
        },
        new Dictionary<string, string[]>
        {
            ["Accounts"] = Of(
                "AccountCheck", "AccountCheckKind", "AccountCheckOutcome", "AccountCheckText", "AccountReport", "IAccountDoctor",
                "IWeixinAccount", "IWeixinAccounts"),
            ["Cards"] = Of(
                "AddCardItem", "AddCardRequest", "CardSigner", "ChooseCardParameters", "ChooseCardRequest",
                "ChooseInvoiceParameters", "ChooseInvoiceRequest", "ICardSigner"),
            ["Catalog"] = Of("JsApi", "JsApiGroup", "JsApiInfo", "JsSdkScript", "MenuItem", "MenuItemGroup", "MenuItemInfo", "OpenTag"),
            ["Credentials"] = Of(
                "AccessToken", "IAccessTokenProvider", "IRefreshLock", "ITicketProvider", "ITicketStatusSource", "Ticket",
                "TicketStatus"),
            ["DependencyInjection"] =
            [
                .. Of("IWeixinJsSdkBuilder"),
                "Microsoft.Extensions.DependencyInjection.WeixinJsSdkServiceCollectionExtensions",
            ],
            ["JsSdk"] = Of("IJsSdkSigner", "JsSdkConfig", "JsSdkSignRequest", "JsSdkSigner"),
            ["Media"] = Of("IMediaClient", "MediaContent"),
            ["Options"] = Of("PaySignType", "TokenEndpoint", "WeixinJsSdkOptions", "WeixinPaymentOptions"),
            ["Payments"] = Of("ChooseWXPayParameters", "GetBrandWCPayRequestParameters", "IPaySigner", "PaySignRequest", "PaySigner"),
            ["Signing"] = Of("CardSignature", "JsSdkSignature"),
            ["WeixinApi"] = Of("TicketType", "WeixinApiException", "WeixinErrorKind"),
        });

    private static string[] Of(params string[] names) => [.. names.Select(name => "WeixinJsSdk." + name)];
}
