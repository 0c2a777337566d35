using System.Text.Json;

namespace WeixinJsSdk.WeixinApi;

/// <summary><c>POST /cgi-bin/openapi/quota/get</c> (查询API调用额度): changes nothing, and shows whether a token is accepted.</summary>
internal sealed class QuotaApi(WeixinApiClient client)
{
    private const string Path = "/cgi-bin/openapi/quota/get";

    /// <param name="cgiPath">The interface whose quota is asked for.</param>
    /// <param name="accessToken">The token.</param>
    /// <param name="witness">Told of each host that was asked.</param>
    /// <returns>The quota; null where WeChat counts none for this interface.</returns>
    public async Task<WireQuota?> FetchAsync(string cgiPath, string accessToken, Action<HostAttempt> witness)
    {
        var token = Uri.EscapeDataString(accessToken);
        var call = ApiCall.Post(Path, $"?access_token={token}", Body(cgiPath), accessToken, token);
        return (await client.SendAsync(call, WireJson.Default.QuotaAnswer, witness).ConfigureAwait(false)).Quota;
    }

    private static byte[] Body(string cgiPath)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("cgi_path", cgiPath);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
