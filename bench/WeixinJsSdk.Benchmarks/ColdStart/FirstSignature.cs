using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.Benchmarks.ColdStart;

/// <summary>
/// A process that signs once. It says when it had done so, by the clock that all processes of the machine share.
/// </summary>
internal static class FirstSignature
{
    public const string Argument = "--first-signature";

    private const string Url = "https://example.com/page?x=1";

    public static async Task RunAsync(string way, string address)
    {
        await (way switch
        {
            nameof(Way.Library) => SignAsync(address, cache: null),
            nameof(Way.LibraryOverWarmCache) => SignAsync(address, new FarCache(address)),
            nameof(Way.TwoRoundTrips) => TwoRoundTripsAsync(address),
            nameof(Way.TwoRoundTripsFromContainer) => TwoRoundTripsFromContainerAsync(address),
            nameof(Way.OneRoundTrip) => OneRoundTripAsync(address),
            _ => throw new ArgumentOutOfRangeException(nameof(way), way, null),
        });
        Console.WriteLine(Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>An account as the parent process has it, so that both have the same keys in the shared cache.</summary>
    public static IServiceCollection AddAccount(this IServiceCollection services, string address, IDistributedCache? cache)
    {
        if (cache is not null)
        {
            services.AddSingleton(cache);
        }

        services.AddWeixinJsSdk(options =>
        {
            options.AppId = "wx0123456789abcdef";
            options.AppSecret = "secret";
            options.ApiBaseAddresses = [new Uri(address)];
        });
        return services;
    }

    private static async Task SignAsync(string address, IDistributedCache? cache)
    {
        await using var services = new ServiceCollection().AddAccount(address, cache).BuildServiceProvider();
        await services.GetRequiredService<IJsSdkSigner>().SignAsync(Url);
    }

    /// <summary>The least that anybody can do without a ticket at hand: ask for a token, and with it for a ticket.</summary>
    private static async Task TwoRoundTripsAsync(string address)
    {
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        await TwoRoundTripsAsync(client);
    }

    private static async Task TwoRoundTripsFromContainerAsync(string address)
    {
        await using var services = new ServiceCollection().AddLogging().AddOptions().AddHttpClient().BuildServiceProvider();
        using var client = services.GetRequiredService<IHttpClientFactory>().CreateClient("weixin");
        client.BaseAddress = new Uri(address);
        await TwoRoundTripsAsync(client);
    }

    private static async Task TwoRoundTripsAsync(HttpClient client)
    {
        using var answer = await client.PostAsync("cgi-bin/stable_token", new StringContent("{}"));
        var token = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("access_token").GetString();
        var ticket = JsonDocument.Parse(await client.GetStringAsync($"cgi-bin/ticket/getticket?type=jsapi&access_token={token}"));
        JsSdkSignature.Compute(ticket.RootElement.GetProperty("ticket").GetString()!, "Wm3WZYTPz0wzccnW", 1414587457, Url);
    }

    private static async Task OneRoundTripAsync(string address)
    {
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        var record = await client.GetByteArrayAsync("cache/jsapi_ticket");
        JsSdkSignature.Compute(Convert.ToHexString(record), "Wm3WZYTPz0wzccnW", 1414587457, Url);
    }
}
