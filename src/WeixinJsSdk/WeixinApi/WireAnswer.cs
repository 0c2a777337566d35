using System.Text.Json.Serialization;

namespace WeixinJsSdk.WeixinApi;

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

/// <summary>The answer of <c>/cgi-bin/openapi/quota/get</c>.</summary>
internal sealed class QuotaAnswer : WireAnswer
{
    [JsonPropertyName("quota")]
    public WireQuota? Quota { get; set; }
}

/// <summary>The day's quota of one interface.</summary>
internal sealed class WireQuota
{
    [JsonPropertyName("daily_limit")]
    public long DailyLimit { get; set; }

    [JsonPropertyName("used")]
    public long Used { get; set; }

    [JsonPropertyName("remain")]
    public long Remain { get; set; }
}

[JsonSourceGenerationOptions(NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(TicketAnswer))]
[JsonSerializable(typeof(MediaAnswer))]
[JsonSerializable(typeof(QuotaAnswer))]
internal sealed partial class WireJson : JsonSerializerContext;

/// <summary>A credential as WeChat gave it.</summary>
/// <param name="Value">The token or ticket.</param>
/// <param name="RequestedAt">The moment before the request was sent: life is counted from here, so that it never ends late.</param>
/// <param name="Lifetime">The <c>expires_in</c> of the answer.</param>
internal sealed record FetchedCredential(string Value, DateTimeOffset RequestedAt, TimeSpan Lifetime)
{
    // A record would print the value.
    public override string ToString() => nameof(FetchedCredential);
}
