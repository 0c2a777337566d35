using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Accounts;

/// <summary>The kinds of 临时素材: how big each may be, and how its files are called.</summary>
internal static class MediaTypes
{
    private const int Mega = 1024 * 1024;

    public static bool IsKnown(string? type) => type is "image" or "voice" or "video" or "thumb";

    public static ApiError? CheckSize(string type, int length) => type switch
    {
        "image" when length > 10 * Mega => ApiError.InvalidImageSize,
        "voice" when length > 2 * Mega => ApiError.InvalidVoiceSize,
        "video" when length > 10 * Mega => ApiError.InvalidVideoSize,
        "thumb" when length > 64 * 1024 => ApiError.InvalidThumbSize,
        _ => null,
    };

    public static string Extension(string contentType) => contentType.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "image/jpeg" => ".jpg",
        "image/png" => ".png",
        "image/gif" => ".gif",
        "image/bmp" => ".bmp",
        "audio/amr" => ".amr",
        "audio/mpeg" => ".mp3",
        "video/mp4" => ".mp4",
        _ => "",
    };
}
