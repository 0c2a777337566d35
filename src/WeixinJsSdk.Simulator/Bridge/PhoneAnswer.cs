using System.Text.Json;

namespace WeixinJsSdk.Simulator;

/// <summary>What the user of the simulated phone answers to one interface. Immutable; given to <see cref="PhoneAnswers"/>.</summary>
public sealed class PhoneAnswer
{
    private readonly string _text;

    private PhoneAnswer(string form, string value, string text)
    {
        Form = form;
        Value = value;
        _text = text;
    }

    /// <summary>The user taps 取消: the page's <c>cancel</c> is called.</summary>
    /// <returns>The answer.</returns>
    public static PhoneAnswer Cancel() => new("refusal", Json("cancel"), "cancel");

    /// <summary>The interface fails: the page's <c>fail</c> is called.</summary>
    /// <param name="text">What the page reads after the colon of <c>errMsg</c>; null for <c>fail</c>.</param>
    /// <returns>The answer.</returns>
    public static PhoneAnswer Fail(string? text = null) => string.IsNullOrEmpty(text)
        ? new("refusal", Json("fail"), "fail")
        : new("refusal", Json(text), $"fail: {text}");

    /// <summary>For <c>scanQRCode</c>: what the camera finds, whatever the phone.</summary>
    /// <param name="result">Such as an address, or <c>EAN_13,6901234567892</c>.</param>
    /// <returns>The answer.</returns>
    public static PhoneAnswer Scanned(string result)
    {
        ArgumentException.ThrowIfNullOrEmpty(result);
        return new("scanned", Json(result), result);
    }

    /// <summary>Members of the result as the app sends them over the bridge; they take the place of those of the automatic answer.</summary>
    /// <param name="json">A JSON object such as <c>{"latitude": 39.9, "longitude": 116.4}</c>.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The text is not a JSON object.</exception>
    public static PhoneAnswer Members(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return new("members", document.RootElement.GetRawText(), json);
            }
        }
        catch (JsonException)
        {
            // Said below, as for JSON that is no object.
        }

        throw new ArgumentException("The answer's members must be a JSON object such as {\"latitude\": 39.9}.", nameof(json));
    }

    /// <summary>The answer in words, as the control panel shows it.</summary>
    /// <returns>Such as <c>cancel</c>.</returns>
    public override string ToString() => _text;

    /// <summary>How the bridge has to take <see cref="Value"/>.</summary>
    internal string Form { get; }

    /// <summary>JSON.</summary>
    internal string Value { get; }

    internal bool IsCancel => Form == "refusal" && Value == Json("cancel");

    private static string Json(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
