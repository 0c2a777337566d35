using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SpaDemo;
using WeixinJsSdk;

var builder = WebApplication.CreateBuilder(args);
builder.AddWeixinAccount().AddWarmUp();
builder.Services.AddHealthChecks().AddWeixinJsSdk();

var app = builder.Build();
app.UseStaticFiles();
app.MapDesk();
app.MapWeixinJsSdkConfig("/api/weixin/js-config", o => o.JsApiList = [JsApi.CheckJsApi, JsApi.GetNetworkType, JsApi.ScanQRCode]);
app.MapHealthChecks("/health");

// History routing: every address that is nothing else is a route of the single-page app.
app.MapFallback(IndexPage.ShowAsync);
app.Run();
