using System.Net.Http.Headers;

namespace WeixinJsSdk.WeixinApi;

/// <summary>
/// WeChat's two downloads of temporary media. Errors hide in a 200, and under the Content-Type of a picture too: an answer is JSON if its
/// Content-Type is a text, or if it begins with <c>{</c>, as no picture, voice or video does.
/// </summary>
internal sealed class MediaApi(WeixinApiClient client, Func<WeixinJsSdkOptions> options)
{
    /// <summary>An error or the address of a video is well below 1 KB.</summary>
    private const int LongestJson = 64 * 1024;

    /// <summary>A byte order mark and the brace after it.</summary>
    private const int TellingBytes = 4;

    public async Task<FetchedMedia> FetchAsync(MediaKind kind, string mediaId, string accessToken, CancellationToken cancellationToken)
    {
        var token = Uri.EscapeDataString(accessToken);
        var path = kind == MediaKind.HdVoice ? "/cgi-bin/media/get/jssdk" : "/cgi-bin/media/get";
        var call = ApiCall.Get(path, $"?access_token={token}&media_id={Uri.EscapeDataString(mediaId)}", accessToken, token);
        var body = await client.OpenAsync(call, cancellationToken).ConfigureAwait(false);
        try
        {
            return await ReadAsync(call, body, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    private async Task<FetchedMedia> ReadAsync(ApiCall call, AnswerStream body, CancellationToken cancellationToken)
    {
        var contentType = Header(body.Headers, "Content-Type");
        var first = await body.PeekAsync(TellingBytes, cancellationToken).ConfigureAwait(false);
        if (IsText(contentType) || AnswerReader.BeginsAsObject(first.Span))
        {
            var json = await ReadJsonAsync(call, body, cancellationToken).ConfigureAwait(false);
            var answer = AnswerReader.Read(call, body.Status, json, WireJson.Default.MediaAnswer);
            body.Dispose();
            return new FetchedMedia(null, null, null, VideoUrl(call, answer));
        }

        if ((int)body.Status is < 200 or >= 300 || first.IsEmpty)
        {
            var what = first.IsEmpty ? "an empty answer" : "an answer that is not a JSON object";
            throw new WeixinApiException(Failures.BadAnswer(call.Operation, what, body.Status));
        }

        body.RestrictTo(options().MediaSizeLimit);
        return new FetchedMedia(body, contentType, Header(body.Headers, "Content-Disposition"), null);
    }

    private static async Task<byte[]> ReadJsonAsync(ApiCall call, AnswerStream body, CancellationToken cancellationToken)
    {
        using var json = new MemoryStream();
        var portion = new byte[4096];
        int read;
        while ((read = await ReadAsync(body, portion, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (json.Length + read > LongestJson)
            {
                throw new WeixinApiException(Failures.BadAnswer(call.Operation, "a text far longer than any answer", body.Status));
            }

            json.Write(portion, 0, read);
        }

        return json.ToArray();
    }

    private static ValueTask<int> ReadAsync(AnswerStream body, byte[] portion, CancellationToken cancellationToken) =>
#if NET8_0_OR_GREATER
        body.ReadAsync(portion, cancellationToken);
#else
        new(body.ReadAsync(portion, 0, portion.Length, cancellationToken));
#endif

    private static Uri VideoUrl(ApiCall call, MediaAnswer answer) =>
        Uri.TryCreate(answer.VideoUrl, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address
            : throw new WeixinApiException(Failures.BadAnswer(call.Operation, "JSON with neither an errcode nor the http address of a video"));

    /// <summary>As it stands: the typed headers forget what they cannot read.</summary>
    private static string? Header(HttpContentHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static bool IsText(string? contentType)
    {
        var type = contentType?.Split(';')[0].Trim() ?? "";
        return type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("json", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("xml", StringComparison.OrdinalIgnoreCase);
    }
}
