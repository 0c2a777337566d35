namespace WeixinJsSdk.ConventionTests.Rooms;

/// <summary>
/// The rooms of the simulator from the floor up. Internal types stand in the namespace of their room; public types share one namespace, so that a
/// table says where they belong.
/// </summary>
internal static class SimulatorRooms
{
    public const string Root = "WeixinJsSdk.Simulator";

    /// <summary>The facade that puts the rooms together; only the hosting above it may use it.</summary>
    public const string Facade = "Facade";

    /// <summary>Linked source files that know no room.</summary>
    private const string Shared = "WeixinJsSdk.Shared";

    /// <summary>Each room may use those before it.</summary>
    public static readonly string[] FromTheFloorUp =
        ["Protocol", "Accounts", "Faults", "Ledger", "Platform", "Judge", "Explanation", "Bridge", "Panel", Facade, "Hosting"];

    public static readonly IReadOnlyDictionary<string, string[]> PublicTypes = new Dictionary<string, string[]>
    {
        ["Accounts"] = Of("AccessTokens", "MediaStore", "PaymentSettings", "Permissions", "Quotas", "SimulatedAccount", "TicketRenewal", "Tickets"),
        ["Faults"] = Of("Fault", "FaultInForce", "FaultPlan", "SimulatedCall"),
        ["Ledger"] = Of("CallLedger", "LedgerEntry"),
        ["Judge"] = Of("SimulatedClient"),
        ["Explanation"] = Of("Verdict", "WeixinJudge"),
        ["Bridge"] = Of("PhoneAnswer", "PhoneAnswers"),
        [Facade] = Of("WeixinSimulator"),
        ["Hosting"] =
        [
            Root + ".WeixinSimulatorOptions",
            "Microsoft.AspNetCore.Builder.WeixinSimulatorEndpointRouteBuilderExtensions",
            "Microsoft.Extensions.DependencyInjection.WeixinSimulatorBuilderExtensions",
        ],
    };

    /// <summary>What a dependency on the room is a dependency on.</summary>
    public static string[] NamesOf(string room) => [Root + "." + room, .. PublicTypes.GetValueOrDefault(room, [])];

    /// <summary>The room of an outermost type; null for a type of none.</summary>
    public static string? RoomOf(string space, string fullName) =>
        PublicTypes.FirstOrDefault(room => room.Value.Contains(fullName)).Key
        ?? FromTheFloorUp.FirstOrDefault(room => space == Root + "." + room)
        ?? (space == Shared || space.StartsWith(Shared + ".", StringComparison.Ordinal) ? Shared : null);

    private static string[] Of(params string[] names) => [.. names.Select(name => $"{Root}.{name}")];
}
