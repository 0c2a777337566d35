using JsSdkDemo;

var builder = WebApplication.CreateBuilder(args);
builder.UseDefaultAddress("http://127.0.0.1:5080");
builder.AddWeixinAccount();
builder.Services.AddSingleton<JsSdkPage>();
builder.Services.AddRazorPages();

var app = builder.Build();
app.UseStaticFiles();
app.MapDesk();
app.MapDoctor();
app.MapSignedParameters();
app.MapUploadedMedia();
app.MapGet("/", (HttpContext context, JsSdkPage page) => page.RenderAsync(context));
app.MapRazorPages();
app.AnnounceAddress();
app.Run();
