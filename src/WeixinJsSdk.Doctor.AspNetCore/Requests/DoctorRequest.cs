using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace WeixinJsSdk.Doctor.AspNetCore.Requests;

/// <summary>A request of the page: all fields that a person may have filled in. Empty fields are absent.</summary>
internal sealed class DoctorRequest
{
    /// <summary>The account's name; null for none.</summary>
    public string? Account { get; set; }

    /// <summary><c>config</c>, <c>card</c> or <c>payment</c>; decided by <see cref="Text"/> where absent.</summary>
    public string? Kind { get; set; }

    /// <summary>The pasted call.</summary>
    public string? Text { get; set; }

    public string? ErrMsg { get; set; }

    public string? PageUrl { get; set; }

    public string? SignedUrl { get; set; }

    public string? SignedString { get; set; }

    /// <summary>Where a single-page app was opened first.</summary>
    public string? LandingUrl { get; set; }

    /// <summary>The address of the endpoint that signs; the application's own where absent.</summary>
    public string? EndpointUrl { get; set; }

    /// <summary>The address from which the page loads WeChat's script.</summary>
    public string? ScriptUrl { get; set; }

    /// <summary>JS接口安全域名 as a person types them: see <see cref="DomainList"/>.</summary>
    public string? SafeDomains { get; set; }

    /// <summary>A ticket, or the key of a payment. A secret.</summary>
    public string? Ticket { get; set; }

    /// <summary>The ticket before the present one. A secret.</summary>
    public string? PreviousTicket { get; set; }

    public string? UserAgent { get; set; }

    public string? AppId { get; set; }

    public string? Timestamp { get; set; }

    public string? NonceStr { get; set; }

    public string? Signature { get; set; }

    public string? CardId { get; set; }

    public string? CardType { get; set; }

    public string? ShopId { get; set; }

    public string? Code { get; set; }

    public string? OpenId { get; set; }

    /// <returns>Null where the body is none; the request is answered then.</returns>
    public static async Task<DoctorRequest?> ReadAsync(HttpContext context)
    {
        try
        {
            if (await JsonSerializer.DeserializeAsync(context.Request.Body, DoctorJson.Default.DoctorRequest, context.RequestAborted).ConfigureAwait(false) is { } request)
            {
                return request;
            }
        }
        catch (JsonException)
        {
            // The answer below repeats nothing of the request, since a ticket may be in it.
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return null;
    }

    public override string ToString() => nameof(DoctorRequest);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(DoctorRequest))]
internal sealed partial class DoctorJson : JsonSerializerContext;
