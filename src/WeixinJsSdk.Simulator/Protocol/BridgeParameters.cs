using System.Text.Json;

namespace WeixinJsSdk.Simulator.Protocol;

/// <summary>Reads what a page sent over the bridge.</summary>
internal static class BridgeParameters
{
    /// <summary>A member as text; "" if it is absent or not text. A number is no text: the app's own types are strict.</summary>
    public static string Text(this JsonElement parameters, string name) =>
        parameters.Member(name) is { ValueKind: JsonValueKind.String } value ? value.GetString()! : "";

    /// <summary>A member that may be text or a number, as numbers reach wx.config.</summary>
    public static string TextOrNumber(this JsonElement parameters, string name) =>
        parameters.Member(name) is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : parameters.Text(name);

    public static IReadOnlyList<string> Texts(this JsonElement parameters, string name) =>
        [.. parameters.Items(name).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)];

    public static IReadOnlyList<JsonElement> Items(this JsonElement parameters, string name) =>
        parameters.Member(name) is { ValueKind: JsonValueKind.Array } array ? [.. array.EnumerateArray()] : [];

    public static JsonElement? Member(this JsonElement parameters, string name) =>
        parameters.ValueKind == JsonValueKind.Object && parameters.TryGetProperty(name, out var value) ? value : null;

    public static bool IsDigits(string text) => text.Length > 0 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
