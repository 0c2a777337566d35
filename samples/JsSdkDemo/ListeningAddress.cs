namespace JsSdkDemo;

/// <summary>Where the demo listens: at an address of its own unless <c>--urls</c> or the environment says otherwise.</summary>
internal static class ListeningAddress
{
    private static readonly string[] Settings = ["urls", "http_ports", "https_ports"];

    public static void UseDefaultAddress(this WebApplicationBuilder builder, string address)
    {
        if (Settings.All(key => string.IsNullOrEmpty(builder.Configuration[key])))
        {
            builder.WebHost.UseUrls(address);
        }
    }

    public static void AnnounceAddress(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var account = app.Services.GetService<WeixinJsSdk.Simulator.WeixinSimulator>() is null ? "your WeChat account" : "the simulated WeChat";
        Console.WriteLine($"JS-SDK demo with {account}: {string.Join(" ", app.Urls)}");
    });
}
