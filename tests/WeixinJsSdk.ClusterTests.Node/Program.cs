using Medallion.Threading;
using Medallion.Threading.Redis;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;
using WeixinJsSdk;
using WeixinJsSdk.ClusterTests.Node;

// One node of the fleet. Says "ready", signs from "go" on, and ends with the next line or with the end of its input.
var settings = NodeSettings.From(args);
using var redis = await ConnectionMultiplexer.ConnectAsync(settings.Redis);
using var judge = new HttpClient { BaseAddress = settings.Weixin };

var services = new ServiceCollection();
services.AddStackExchangeRedisCache(options => options.Configuration = settings.Redis);

// The engine calls a lock held when Redis has not answered within the expiry less this validity: beside an expiry of seconds, too early.
services.AddSingleton<IDistributedLockProvider>(new RedisDistributedSynchronizationProvider(
    redis.GetDatabase(),
    options => options.Expiry(settings.Lease).MinValidityTime(settings.Lease / 2)));
var sdk = services.AddWeixinJsSdk(options =>
{
    options.AppId = settings.AppId;
    options.AppSecret = settings.AppSecret;
    options.ApiBaseAddresses = [new Uri(settings.Weixin, "weixin")];
    options.FetchTimeout = TimeSpan.FromSeconds(2);
});
sdk.UseDistributedLock();
sdk.HttpClient.ConfigureHttpClient(client => client.DefaultRequestHeaders.Add("X-Weixin-Caller", settings.Name));
await using var provider = services.BuildServiceProvider();
var journal = new Journal();
var callers = new Callers(provider.GetRequiredService<IJsSdkSigner>(), journal);
var reporter = new Reporter(journal, judge);

Console.WriteLine("ready");
if (Console.ReadLine() != "go")
{
    return;
}

using var stopping = new CancellationTokenSource();
var reporting = reporter.RunAsync(stopping.Token);
var calling = callers.RunAsync(stopping.Token);
await Task.WhenAny(Task.Run(Console.ReadLine), reporting, calling);
await stopping.CancelAsync();
await calling;
await reporting;
await reporter.ReportAsync();
