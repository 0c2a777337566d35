using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using WeixinJsSdk.Simulator.Accounts;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Platform;

/// <summary><c>POST /cgi-bin/media/upload</c> (新增临时素材): multipart/form-data with one file.</summary>
internal sealed class MediaUploadEndpoint() : AuthorizedEndpoint(ApiPaths.MediaUpload, isPost: true)
{
    public override string Kind(ApiRequest request) => request.Query("type") is { } type && MediaTypes.IsKnown(type) ? type : "unknown";

    protected override ApiOutcome Decide(ApiCall call, SimulatedAccount account)
    {
        var type = Kind(call.Request);
        if (!MediaTypes.IsKnown(type))
        {
            return ApiError.InvalidMediaType;
        }

        if (ReadFile(call.Request) is not { Content.Length: > 0 } file)
        {
            return ApiError.MediaDataMissing;
        }

        if (MediaTypes.CheckSize(type, file.Content.Length) is { } tooBig)
        {
            return tooBig;
        }

        var id = account.Media.Add(type, file.Content, file.ContentType);
        return ApiResponse.Json(writer =>
        {
            writer.WriteString("type", type);
            writer.WriteString(type == "thumb" ? "thumb_media_id" : "media_id", id);
            writer.WriteNumber("created_at", call.Now.ToUnixTimeSeconds());
        });
    }

    private static UploadedFile? ReadFile(ApiRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var contentType)
            || HeaderUtilities.RemoveQuotes(contentType.Boundary) is not { Length: > 0 } boundary)
        {
            return null;
        }

        try
        {
            // The body is in memory already: nothing here waits.
            var reader = new MultipartReader(boundary.Value!, new MemoryStream(request.Body));
            while (reader.ReadNextSectionAsync().GetAwaiter().GetResult() is { } section)
            {
                if (section.GetContentDispositionHeader() is { } disposition && disposition.IsFileDisposition())
                {
                    using var content = new MemoryStream();
                    section.Body.CopyTo(content);
                    return new UploadedFile(content.ToArray(), section.ContentType ?? "application/octet-stream");
                }
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return null; // a damaged form carries no media: 41005
        }

        return null;
    }

    private sealed record UploadedFile(byte[] Content, string ContentType);
}
