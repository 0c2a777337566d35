namespace WeixinJsSdk.Benchmarks.Doubles;

/// <summary>A WeChat that answers nobody until it is told to.</summary>
internal sealed class HeldBackWeixin : HttpMessageHandler
{
    private readonly TaskCompletionSource _mayAnswer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpMessageInvoker _weixin;
    private readonly InstantWeixin _instant = new("ticket");

    public HeldBackWeixin() => _weixin = new HttpMessageInvoker(_instant);

    public int Calls => _instant.Calls;

    public void Answer() => _mayAnswer.TrySetResult();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await _mayAnswer.Task;
        return await _weixin.SendAsync(request, cancellationToken);
    }
}
