using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.Tests.Doubles;

/// <summary>A node whose WeChat has media: the test says with what a download is answered.</summary>
internal sealed class MediaServer : IDisposable
{
    public static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, 0x4A, 0x46, 0x49, 0x46, 0x00, 0x7B, 0xFF, 0xD9];

    public MediaServer(Action<WeixinJsSdkOptions>? configure = null, Action<IServiceCollection>? register = null)
    {
        Weixin = new FakeWeixin(Time) { Fault = request => request.RequestUri!.AbsolutePath.Contains("/media/get", StringComparison.Ordinal) ? Serve(request) : null };
        Node = new Node(Weixin, Time, configure: configure, register: register);
    }

    public ManualTime Time { get; } = new();

    public FakeWeixin Weixin { get; }

    public Node Node { get; }

    public IMediaClient Client => Node.Services.GetRequiredService<IMediaClient>();

    public List<Uri> Asked { get; } = [];

    public Func<HttpRequestMessage, HttpResponseMessage> Answer { get; set; } = _ => Media(Jpeg);

    public static HttpResponseMessage Media(byte[] bytes, string? contentType = "image/jpeg", string? disposition = null) =>
        Of(new ByteArrayContent(bytes), contentType, disposition);

    public static HttpResponseMessage Media(string text, string? contentType, HttpStatusCode status = HttpStatusCode.OK)
    {
        var answer = Media(Encoding.UTF8.GetBytes(text), contentType);
        answer.StatusCode = status;
        return answer;
    }

    public static HttpResponseMessage Media(ScriptedStream stream, long? length = null)
    {
        var answer = Of(new StreamContent(stream), "image/jpeg", null);
        answer.Content.Headers.ContentLength = length;
        return answer;
    }

    public Task<MediaContent> DownloadAsync(HttpResponseMessage answer)
    {
        Answer = _ => answer;
        return Client.DownloadAsync("1237378768e7q8e7r8qwesafdasdfasdfaxss111");
    }

    public Task<MediaContent> DownloadAsync(params Func<CancellationToken, Task<byte[]>>[] steps) => DownloadAsync(Media(new ScriptedStream(steps)));

    public async Task<WeixinApiException> FailAsync(HttpResponseMessage answer) =>
        (await FluentActions.Awaiting(() => DownloadAsync(answer)).Should().ThrowAsync<WeixinApiException>()).Which;

    public static async Task<byte[]> ReadAsync(MediaContent media)
    {
        using var bytes = new MemoryStream();
        await media.Stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    public void Dispose() => Node.Dispose();

    private static HttpResponseMessage Of(HttpContent content, string? contentType, string? disposition)
    {
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        if (disposition is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-disposition", disposition);
        }

        return new HttpResponseMessage { Content = content };
    }

    private HttpResponseMessage Serve(HttpRequestMessage request)
    {
        Asked.Add(request.RequestUri!);
        return Answer(request);
    }
}
