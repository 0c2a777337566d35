namespace WeixinJsSdk.ConventionTests.Rooms;

/// <summary>The rooms of the doctor's page.</summary>
internal static class DoctorAspNetCoreRooms
{
    public static readonly RoomPlan Plan = new(
        "WeixinJsSdk.Doctor.AspNetCore",
        RoomPlan.FromTheFloorUp("Accounts", "Requests", "Page", "Endpoints", RoomPlan.Facade),
        new Dictionary<string, string[]>
        {
            [RoomPlan.Facade] =
            [
                .. Of("WeixinJsSdkDoctorOptions"),
                "Microsoft.AspNetCore.Builder.WeixinJsSdkDoctorEndpointRouteBuilderExtensions",
            ],
        });

    private static string[] Of(params string[] names) => [.. names.Select(name => "WeixinJsSdk.Doctor.AspNetCore." + name)];
}
