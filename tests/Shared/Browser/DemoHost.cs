using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace WeixinJsSdk.BrowserTests;

/// <summary>The sample that a project of browser tests is about, as it is, on real Kestrel.</summary>
internal sealed class DemoHost : WebApplicationFactory<Program>
{
    public DemoHost()
    {
        UseKestrel(options => options.Listen(IPAddress.Loopback, 0));
        StartServer();
    }

    public Uri Address => ClientOptions.BaseAddress;

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseEnvironment("Development").ConfigureLogging(logging => logging.ClearProviders());
}
