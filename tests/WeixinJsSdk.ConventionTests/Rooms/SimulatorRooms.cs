namespace WeixinJsSdk.ConventionTests.Rooms;

/// <summary>The rooms of the simulator. The facade puts them together; only the hosting above it may use it.</summary>
internal static class SimulatorRooms
{
    public static readonly RoomPlan Plan = new(
        "WeixinJsSdk.Simulator",
        RoomPlan.FromTheFloorUp(
            "Protocol", "Accounts", "Faults", "Ledger", "Platform", "Judge", "Explanation", "Bridge", "Panel", RoomPlan.Facade, "Hosting"),
        new Dictionary<string, string[]>
        {
            ["Accounts"] = Of(
                "AccessTokens", "MediaStore", "PaymentSettings", "Permissions", "Quotas", "SimulatedAccount", "TicketRenewal",
                "Tickets"),
            ["Bridge"] = Of("PhoneAnswer", "PhoneAnswers"),
            ["Explanation"] = Of("Verdict", "WeixinJudge"),
            [RoomPlan.Facade] = Of("WeixinSimulator"),
            ["Faults"] = Of("Fault", "FaultInForce", "FaultPlan", "SimulatedCall"),
            ["Hosting"] =
            [
                .. Of("WeixinSimulatorOptions"),
                "Microsoft.AspNetCore.Builder.WeixinSimulatorEndpointRouteBuilderExtensions",
                "Microsoft.Extensions.DependencyInjection.WeixinSimulatorBuilderExtensions",
            ],
            ["Judge"] = Of("SimulatedClient"),
            ["Ledger"] = Of("CallLedger", "LedgerEntry"),
        });

    private static string[] Of(params string[] names) => [.. names.Select(name => "WeixinJsSdk.Simulator." + name)];
}
