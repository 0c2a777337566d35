namespace WeixinJsSdk.Simulator.Accounts;

internal sealed record StoredMedia(string Id, string Type, byte[] Content, string ContentType, byte[]? HdVoice, DateTimeOffset EndsAt);
