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

// A constant answer of the same size as that of the endpoint. The difference is the cost of signing.
const string Json = "application/json; charset=utf-8";
var request = new JsSdkSignRequest(Page.Url) { JsApiList = Page.JsApis };
var signer = app.Services.GetRequiredService<IJsSdkSigner>();
var constant = (await signer.SignAsync(request)).ToJson();
app.MapGet("/constant", () => TypedResults.Text(constant, Json));

// The minimum for an endpoint that signs: it neither reads nor validates an address.
app.MapGet("/least", async () => TypedResults.Text((await signer.SignAsync(request)).ToJson(), Json));

await app.StartAsync();
Console.WriteLine(app.Urls.First());
await app.WaitForShutdownAsync();
