using WeixinJsSdk;
using WeixinJsSdk.Simulator;

var builder = WebApplication.CreateBuilder(args);
var simulator = new WeixinSimulator();
simulator.AddAccount("wx0123456789abcdef", "secret", safeDomains: ["example.com"]);
simulator.AddAccount("wxfedcba9876543210", "secret-b", safeDomains: ["example.com"]);

builder.Configuration.AddInMemoryCollection([new("WeixinJsSdk:AppId", "wx0123456789abcdef"), new("WeixinJsSdk:AppSecret", "secret")]);
IWeixinJsSdkBuilder sdk = builder.Services.AddWeixinJsSdk(builder.Configuration.GetSection("WeixinJsSdk")).UseSimulator(simulator);
sdk.AddWarmUp();
builder.Services.AddWeixinJsSdk("brand-b", o => { o.AppId = "wxfedcba9876543210"; o.AppSecret = "secret-b"; }).UseSimulator(simulator);
builder.Services.AddHealthChecks().AddWeixinJsSdk();
builder.Services.AddRazorPages();

var app = builder.Build();
app.MapWeixinJsSdkConfig("/weixin/js-config", o =>
{
    o.JsApiList = [JsApi.ChooseImage, JsApi.ScanQRCode];
    o.AllowedHosts = ["example.com"];
});
app.MapGet("/brand-b/js-config", async (string url, [FromKeyedServices("brand-b")] IJsSdkSigner signer, CancellationToken cancellationToken) =>
{
    JsSdkConfig config = await signer.SignAsync(new JsSdkSignRequest(url) { JsApiList = [JsApi.ChooseImage] }, cancellationToken);
    return Results.Content(config.ToJson(), "application/json");
});
app.MapHealthChecks("/health");
app.MapRazorPages();
app.MapWeixinSimulator("/weixin-simulator");
app.MapWeixinJsSdkDoctor("/weixin/doctor");
app.Run();
