using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.DependencyInjection;

/// <inheritdoc cref="IWeixinJsSdkBuilder"/>
internal sealed class WeixinJsSdkBuilder(string name, IServiceCollection services, IHttpClientBuilder httpClient) : IWeixinJsSdkBuilder
{
    public string Name { get; } = name;

    public IServiceCollection Services { get; } = services;

    public IHttpClientBuilder HttpClient { get; } = httpClient;
}
