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
var signed = await app.Services.GetRequiredService<IJsSdkSigner>().SignAsync(new JsSdkSignRequest(Page.Url) { JsApiList = Page.JsApis });
var constant = signed.ToJson();
app.MapGet("/constant", () => TypedResults.Text(constant, "application/json; charset=utf-8"));

await app.StartAsync();
Console.WriteLine(app.Urls.First());
await app.WaitForShutdownAsync();
