using System.Text.Json;

namespace WeixinJsSdk.Simulator.Panel;

/// <summary>One action with what the page sent.</summary>
internal sealed record PanelCall(SimulatorParts Simulator, JsonElement Body)
{
    public SimulatedAccount Account => Simulator.Accounts.Find(Text("appId")) ?? throw new ArgumentException("appId is no account of this simulator.");

    public string Text(string name) => Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";

    public string[] Texts(string name) => Member(name) is { ValueKind: JsonValueKind.Array } texts
        ? [.. texts.EnumerateArray().Where(text => text.ValueKind == JsonValueKind.String).Select(text => text.GetString()!)]
        : [];

    /// <summary>Null where the page did not send it.</summary>
    public bool? Switch(string name) => Member(name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>A whole number; null where the page did not send it.</summary>
    public int? Number(string name) => Member(name) is not { ValueKind: not JsonValueKind.Null } member ? null
        : member.ValueKind == JsonValueKind.Number && member.TryGetInt32(out var number) ? number
        : throw new ArgumentException($"{name} must be a whole number.");

    public bool Has(string name) => Member(name) is not null;

    private JsonElement? Member(string name) =>
        Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty(name, out var value) ? value : null;
}
