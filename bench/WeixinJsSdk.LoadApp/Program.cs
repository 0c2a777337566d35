using Microsoft.AspNetCore.Builder;
using WeixinJsSdk;
using WeixinJsSdk.LoadApp;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.AddShortLivedWeixin();
builder.Services.AddRazorPages();

var app = builder.Build();
app.MapWeixinJsSdkConfig("/weixin/js-config", options => options.JsApiList = Page.JsApis);
app.MapRazorPages();
app.MapRollOvers();

// What the endpoint answers, but always the same: what is left is the cost of signing.
const string Json = "application/json; charset=utf-8";
var request = new JsSdkSignRequest(Page.Url) { JsApiList = Page.JsApis };
var signer = app.Services.GetRequiredService<IJsSdkSigner>();
var constant = (await signer.SignAsync(request)).ToJson();
app.MapGet("/constant", () => TypedResults.Text(constant, Json));

// The least that an endpoint can do which signs: it reads no address, and judges none.
app.MapGet("/least", async () => TypedResults.Text((await signer.SignAsync(request)).ToJson(), Json));

await app.StartAsync();
Console.WriteLine(app.Urls.First());
await app.WaitForShutdownAsync();
