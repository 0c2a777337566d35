using WeixinJsSdk.Simulator;

namespace SpaDemo;

/// <summary>The one page of the app. On the desk the simulated WeChat's bridge goes in front of its scripts; with your account it is the file as it is.</summary>
internal static class IndexPage
{
    private const string Head = "<head>";
    private const string Bridge = "\n  <script src=\"/weixin-simulator/bridge.js\"></script>";

    public static async Task<IResult> ShowAsync(IWebHostEnvironment environment, IServiceProvider services)
    {
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo("index.html").CreateReadStream());
        var page = await reader.ReadToEndAsync();
        var onTheDesk = services.GetService<WeixinSimulator>() is not null;
        return Results.Content(onTheDesk ? page.Replace(Head, Head + Bridge, StringComparison.Ordinal) : page, "text/html; charset=utf-8");
    }
}
