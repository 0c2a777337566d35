using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.ClusterTests.Node;
using WeixinJsSdk.ClusterTests.Weixin;
using WeixinJsSdk.Simulator;

// WeChat for the fleet. Says "ready" and its address; ends with the next line or with the end of its input.
if (args is not [var appId, var appSecret, var seconds])
{
    throw new ArgumentException("Arguments: appid, AppSecret, lifetime of tokens and tickets in seconds.", nameof(args));
}

var simulator = new WeixinSimulator();
var account = simulator.AddAccount(appId, appSecret, ["example.com"]);
account.AccessTokens.Lifetime = account.Tickets.Lifetime = TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture));

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
await using var app = builder.Build();
app.MapWeixinSimulator(simulator, "/weixin", configure: o => o.AllowOutsideDevelopment = true);
app.MapPost("/judge", (SignedPage[] pages) => pages
    .Select(page => simulator.Verify(page.Url, page.AppId, page.Timestamp, page.NonceStr, page.Signature, ["scanQRCode"]))
    .Where(verdict => !verdict.Allowed)
    .Select(verdict => verdict.ToString())
    .ToArray());
app.MapGet("/calls", () => simulator.Ledger.Entries
    .Select(call => new UpstreamCall(call.At, call.Kind, call.Caller, call.ErrCode == 0, call.Fault, call.IsAnswered))
    .ToArray());
app.MapPost("/faults/{name}", (string name) => Faults.Begin(simulator, name));
app.MapDelete("/faults", simulator.Faults.Clear);

await app.StartAsync();
Console.WriteLine($"ready {app.Urls.Single()}/");
await Task.Run(Console.ReadLine);
await app.StopAsync();
