using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk;

/// <summary>What <c>AddWeixinJsSdk</c> returns: the place to adapt one account.</summary>
public interface IWeixinJsSdkBuilder
{
    /// <summary>The account's name; the empty string for the default account.</summary>
    string Name { get; }

    /// <summary>The application's services.</summary>
    IServiceCollection Services { get; }

    /// <summary>The HTTP client that speaks to WeChat for this account: proxy, handlers and resilience go here.</summary>
    IHttpClientBuilder HttpClient { get; }
}
