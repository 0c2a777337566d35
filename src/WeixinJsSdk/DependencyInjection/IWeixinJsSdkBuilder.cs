using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk;

/// <summary>Configures one account. <c>AddWeixinJsSdk</c> returns it.</summary>
public interface IWeixinJsSdkBuilder
{
    /// <summary>The account's name; the empty string for the default account.</summary>
    string Name { get; }

    /// <summary>The application's services.</summary>
    IServiceCollection Services { get; }

    /// <summary>The builder of the HTTP client that calls WeChat for this account. Use it to add a proxy, handlers or resilience.</summary>
    IHttpClientBuilder HttpClient { get; }
}
