using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WeixinJsSdk.Simulator.Protocol;

/// <summary>An answer of the platform, in process or over HTTP.</summary>
internal sealed record ApiResponse(int Status, string? ContentType, byte[] Body)
{
    // Not the standard "charset": seen on the real platform.
    public const string JsonContentType = "application/json; encoding=utf-8";

    private static readonly JsonWriterOptions AsWeChatWrites = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string? ContentDisposition { get; init; }

    /// <summary>0 for success with or without an errcode in the body; null when the answer does not have WeChat's form.</summary>
    public int? ErrCode { get; init; } = 0;

    public Delivery Delivery { get; init; }

    public static ApiResponse Json(Action<Utf8JsonWriter> writeMembers, int errCode = 0)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer, AsWeChatWrites))
        {
            writer.WriteStartObject();
            writeMembers(writer);
            writer.WriteEndObject();
        }

        return new ApiResponse(200, JsonContentType, buffer.WrittenSpan.ToArray()) { ErrCode = errCode };
    }

    public static ApiResponse Ok(Action<Utf8JsonWriter>? writeMembers = null) => Json(writer =>
    {
        writer.WriteNumber("errcode", 0);
        writer.WriteString("errmsg", "ok");
        writeMembers?.Invoke(writer);
    });

    public static ApiResponse Error(ApiError error, string rid) => Json(
        writer =>
        {
            writer.WriteNumber("errcode", error.Code);
            writer.WriteString("errmsg", $"{error.Message} rid: {rid}");
        },
        error.Code);
}

/// <summary>How much of an answer reaches the caller.</summary>
internal enum Delivery
{
    Complete,

    /// <summary>The connection is gone before the first byte.</summary>
    Reset,

    /// <summary>The connection is gone after half of the body.</summary>
    CutInBody,
}
