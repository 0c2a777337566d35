namespace WeixinJsSdk.WeixinApi;

/// <summary>What WeChat gave for a <c>media_id</c>: a body, or for a video the address of one.</summary>
internal sealed record FetchedMedia(AnswerStream? Body, string? ContentType, string? ContentDisposition, Uri? VideoUrl);
