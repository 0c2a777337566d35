using System.Text.Json;

namespace WeixinJsSdk.WeixinApi;

/// <summary>WeChat's two token endpoints (获取接口调用凭据).</summary>
internal sealed class TokenApi(WeixinApiClient client, TimeProvider time)
{
    public const string ClassicPath = "/cgi-bin/token";
    public const string StablePath = "/cgi-bin/stable_token";

    private const string GrantType = "client_credential";

    public async Task<FetchedCredential> FetchAsync(WeixinJsSdkOptions options, bool forceRefresh, Action<HostAttempt>? witness = null)
    {
        var call = options.TokenEndpoint == TokenEndpoint.Classic ? Classic(options) : Stable(options, forceRefresh);
        if (string.IsNullOrEmpty(options.AppSecret))
        {
            throw new WeixinApiException(Failures.NoSecret(call.Operation));
        }

        var requestedAt = time.GetUtcNow();
        var answer = await client.SendAsync(call, WireJson.Default.TokenAnswer, witness).ConfigureAwait(false);
        var life = AnswerReader.RequireCredential(call, answer.AccessToken, "access_token", answer.ExpiresIn);
        return new FetchedCredential(answer.AccessToken!, requestedAt, life);
    }

    private static ApiCall Classic(WeixinJsSdkOptions options)
    {
        var secret = Uri.EscapeDataString(options.AppSecret);
        var query = $"?grant_type={GrantType}&appid={Uri.EscapeDataString(options.AppId)}&secret={secret}";
        return ApiCall.ForToken(HttpMethod.Get, ClassicPath, query, null, options.AppSecret, secret);
    }

    private static ApiCall Stable(WeixinJsSdkOptions options, bool forceRefresh)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("grant_type", GrantType);
            json.WriteString("appid", options.AppId);
            json.WriteString("secret", options.AppSecret);
            json.WriteBoolean("force_refresh", forceRefresh);
            json.WriteEndObject();
        }

        return ApiCall.ForToken(HttpMethod.Post, StablePath, "", stream.ToArray(), options.AppSecret);
    }
}
