using System.Text.Json;
using WeixinJsSdk.Doctor.Evidence;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Cards;

/// <summary>Reads a cardExt in the forms in which it is pasted.</summary>
internal static class CardExtText
{
    /// <returns>The members, read leniently and also from a string within a string; null if the text holds no object.</returns>
    public static JsValue? Read(string? cardExt)
    {
        if (string.IsNullOrWhiteSpace(cardExt))
        {
            return null;
        }

        var text = Unwrapped(cardExt!);
        var start = text.IndexOf('{');
        return start < 0 ? null : new JsLiteralReader(text, start).Read();
    }

    /// <summary>Whether the text was serialized as a string once more, or escaped for HTML or for an address.</summary>
    public static bool IsWrapped(string cardExt) => Unwrapped(cardExt) != cardExt;

    /// <summary>Whether the text is the JSON object that the client accepts.</summary>
    public static bool IsJsonObject(string cardExt)
    {
        try
        {
            using var document = JsonDocument.Parse(cardExt);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Unwrapped(string text)
    {
        var trimmed = text.TrimStart();
        if (trimmed.Length > 0 && trimmed[0] == '"')
        {
            var at = 0;
            return JsString.Read(trimmed, ref at);
        }

        return trimmed.StartsWith("%7B", StringComparison.OrdinalIgnoreCase) ? Percent.Decode(trimmed)
            : trimmed.Contains("&quot;") || trimmed.Contains("&#34;") ? trimmed.Replace("&quot;", "\"").Replace("&#34;", "\"").Replace("&amp;", "&")
            : text;
    }
}
