using WeixinJsSdk;
using WeixinJsSdk.Simulator;

var builder = WebApplication.CreateSlimBuilder(args);
var simulator = new WeixinSimulator();
simulator.AddAccount("wx0123456789abcdef", "secret", safeDomains: ["example.com"]);
builder.Configuration["WeixinJsSdk:AppId"] = "wx0123456789abcdef";
builder.Configuration["WeixinJsSdk:AppSecret"] = "secret";
builder.Services.AddWeixinJsSdk(builder.Configuration.GetSection("WeixinJsSdk")).UseSimulator(simulator).AddWarmUp();
builder.Services.AddHealthChecks().AddWeixinJsSdk();

var app = builder.Build();
app.MapWeixinJsSdkConfig("/weixin/js-config", o =>
{
    o.JsApiList = [JsApi.ChooseImage, JsApi.ScanQRCode];
    o.AllowedHosts = ["example.com"];
});
app.MapHealthChecks("/health");
app.MapWeixinSimulator("/weixin-simulator");
app.MapWeixinJsSdkDoctor("/weixin/doctor");
app.Run();
