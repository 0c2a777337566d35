using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace WeixinJsSdk.WeixinApi;

/// <summary>
/// Reads a body whatever its Content-Type (WeChat has sent odd ones), and turns everything that is not a documented success into a
/// <see cref="WeixinApiException"/>. Nothing of the body but <c>errcode</c> and <c>errmsg</c> reaches the message: the rest may be a secret.
/// </summary>
internal static class AnswerReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static T Read<T>(ApiCall call, HttpStatusCode status, byte[] body, JsonTypeInfo<T> type)
        where T : WireAnswer
    {
        if (Parse(body, type, out var parseError) is not { } answer)
        {
            throw new WeixinApiException(Failures.BadAnswer(call.Operation, WhatItIs(body), status, parseError));
        }

        if (answer.ErrorCode != ErrorCodes.Ok)
        {
            throw new WeixinApiException(Failures.Refused(call, answer, status));
        }

        return (int)status is >= 200 and < 300
            ? answer
            : throw new WeixinApiException(Failures.BadAnswer(call.Operation, $"HTTP {(int)status} without an errcode", status, null));
    }

    /// <summary>A credential must be there and must live: an empty one would be signed with for two hours.</summary>
    public static TimeSpan RequireCredential(ApiCall call, string? value, string valueName, long? expiresIn)
    {
        const long OneMonth = 31 * 24 * 3600;
        if (string.IsNullOrEmpty(value))
        {
            throw new WeixinApiException(Failures.BadAnswer(call.Operation, $"a success with an empty {valueName}"));
        }

        return expiresIn is > 0 and <= OneMonth
            ? TimeSpan.FromSeconds(expiresIn.Value)
            : throw new WeixinApiException(Failures.BadAnswer(call.Operation, "a success whose expires_in is missing, not positive or beyond reason"));
    }

    /// <summary>Whether a body begins as a JSON object does: with <c>{</c>, at most after a byte order mark.</summary>
    public static bool BeginsAsObject(ReadOnlySpan<byte> body) => WithoutMark(body).StartsWith("{"u8);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body) =>
        body.StartsWith(ByteOrderMark) ? body.Slice(ByteOrderMark.Length) : body;

    private static T? Parse<T>(byte[] body, JsonTypeInfo<T> type, out JsonException? error)
        where T : WireAnswer
    {
        error = null;
        try
        {
            return JsonSerializer.Deserialize(WithoutMark(body), type);
        }
        catch (JsonException exception)
        {
            // Its message can quote what it stumbled over; the place is all that is needed.
            error = new JsonException($"The answer is not the JSON object that WeChat documents (line {exception.LineNumber}, byte {exception.BytePositionInLine}).");
            return null;
        }
    }

    private static string WhatItIs(byte[] body)
    {
        var first = Array.Find(body, b => b > (byte)' ' && b < 0x80);
        return first switch
        {
            0 => "an empty answer",
            (byte)'<' => "HTML or XML instead of JSON",
            (byte)'{' => "JSON that is truncated or damaged",
            _ => "an answer that is not a JSON object",
        };
    }
}
