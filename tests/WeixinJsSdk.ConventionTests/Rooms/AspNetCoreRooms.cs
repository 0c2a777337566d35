namespace WeixinJsSdk.ConventionTests.Rooms;

/// <summary>The rooms of the ASP.NET Core package.</summary>
internal static class AspNetCoreRooms
{
    public static readonly RoomPlan Plan = new(
        "WeixinJsSdk.AspNetCore",
        RoomPlan.FromTheFloorUp("Telemetry", "Accounts", "PageUrls", "ConfigEndpoint", "TagHelpers", "Health", "WarmUp"),
        new Dictionary<string, string[]>
        {
            ["ConfigEndpoint"] =
            [
                .. Of("WeixinJsSdkConfigOptions"),
                "Microsoft.AspNetCore.Builder.WeixinJsSdkConfigEndpointRouteBuilderExtensions",
            ],
            ["Health"] =
            [
                "Microsoft.Extensions.DependencyInjection.WeixinJsSdkHealthChecksBuilderExtensions",
            ],
            ["PageUrls"] = Of("IPageUrlResolver", "PageUrlHttpContextExtensions"),
            ["TagHelpers"] = Of("WeixinJsConfigTagHelper"),
            ["WarmUp"] =
            [
                "Microsoft.Extensions.DependencyInjection.WeixinWarmUpBuilderExtensions",
            ],
        });

    private static string[] Of(params string[] names) => [.. names.Select(name => "WeixinJsSdk.AspNetCore." + name)];
}
