using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.Tests.Doubles;

/// <summary>Configuration that a test edits while the application runs; it is bound after the node's own options.</summary>
public sealed class ReloadableSettings(params (string Key, string Value)[] initial)
{
    private readonly IConfigurationRoot _root = new ConfigurationBuilder()
        .AddInMemoryCollection(initial.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)))
        .Build();

    public void Register(IServiceCollection services)
    {
        services.AddWeixinJsSdk(_root);
        services.PostConfigure<WeixinJsSdkOptions>(options =>
        {
            options.AppId = _root["AppId"]!;
            options.AppSecret = _root["AppSecret"]!;
        });
    }

    public void Change(string key, string value)
    {
        _root[key] = value;
        _root.Reload();
    }
}
