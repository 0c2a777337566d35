using System.Text.Json.Serialization;

namespace WeixinJsSdk;

/// <summary>What every JSON answer of WeChat may carry. Many successes carry no <c>errcode</c>.</summary>
internal class WireAnswer
{
    [JsonPropertyName("errcode")]
    public int ErrorCode { get; set; }

    [JsonPropertyName("errmsg")]
    public string? ErrorMessage { get; set; }
}

/// <summary>The answer of <c>/cgi-bin/token</c> and <c>/cgi-bin/stable_token</c>.</summary>
internal sealed class TokenAnswer : WireAnswer
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; set; }

    [JsonPropertyName("expires_in")]
    public long? ExpiresIn { get; set; }
}

/// <summary>The answer of <c>/cgi-bin/ticket/getticket</c>.</summary>
internal sealed class TicketAnswer : WireAnswer
{
    [JsonPropertyName("ticket")]
    public string? Ticket { get; set; }

    [JsonPropertyName("expires_in")]
    public long? ExpiresIn { get; set; }
}

/// <summary>The answer of <c>/cgi-bin/media/get</c> where it is JSON: a video's address, or an error.</summary>
internal sealed class MediaAnswer : WireAnswer
{
    [JsonPropertyName("video_url")]
    public string? VideoUrl { get; set; }
}

[JsonSourceGenerationOptions(NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(TicketAnswer))]
[JsonSerializable(typeof(MediaAnswer))]
internal sealed partial class WireJson : JsonSerializerContext;
