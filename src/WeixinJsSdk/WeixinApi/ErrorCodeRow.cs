using System.Text.Json.Serialization;

namespace WeixinJsSdk.WeixinApi;

/// <summary>A row of <c>errcodes.json</c>.</summary>
internal sealed class ErrorCodeRow
{
    /// <summary>Null for the row of every errcode that has no row of its own.</summary>
    [JsonPropertyName("errcode")]
    public required int? ErrorCode { get; init; }

    public ErrorCodeCase Case { get; set; }

    public required WeixinErrorKind Kind { get; init; }

    public required string English { get; init; }

    public required string Chinese { get; init; }
}

/// <summary>When a row explains its errcode.</summary>
internal enum ErrorCodeCase
{
    /// <summary>Where no other row of the errcode fits better.</summary>
    Usual = 0,

    /// <summary>A token endpoint answered.</summary>
    TokenEndpoint,

    /// <summary>The answer names this server's address: {0} in the texts.</summary>
    AddressKnown,
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ErrorCodeRow[]))]
internal sealed partial class ErrorCodesJson : JsonSerializerContext;
