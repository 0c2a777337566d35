using WeixinJsSdk.ConventionTests.Builds;

namespace WeixinJsSdk.ConventionTests.Rooms;

/// <summary>Data flows one way through the rooms of each package; nothing reaches back up.</summary>
public class RoomTests
{
    private static readonly RoomPlan[] Plans =
        [LibraryRooms.Plan, DoctorRooms.Plan, AspNetCoreRooms.Plan, DoctorAspNetCoreRooms.Plan, SimulatorRooms.Plan];

    public static TheoryData<string> Builds => [.. Build.All.Where(build => Plans.Any(plan => plan.Package == build.Package)).Select(build => build.ToString())];

    [Theory]
    [MemberData(nameof(Builds))]
    public void A_room_uses_only_the_rooms_that_it_may_use(string name)
    {
        var (build, plan) = Find(name);

        foreach (var room in plan.Rooms)
        {
            plan.Offenders(build, room, plan.ForbiddenTo(room)).Should().BeEmpty($"{room} may use {string.Join(", ", plan.MayUse[room])}");
        }
    }

    /// <summary>Without it the test above could pass because it looks at nothing.</summary>
    [Theory]
    [InlineData("WeixinJsSdk (netstandard2.0)", "Credentials", "WeixinApi")]
    [InlineData("WeixinJsSdk (net10.0)", "Accounts", "Credentials")]
    [InlineData("WeixinJsSdk (net8.0)", "JsSdk", "Signing")]
    [InlineData("WeixinJsSdk.Doctor (net8.0)", "Config", "Evidence")]
    [InlineData("WeixinJsSdk.AspNetCore (net8.0)", "TagHelpers", "Accounts")]
    [InlineData("WeixinJsSdk.Doctor.AspNetCore (net8.0)", "Endpoints", "Requests")]
    [InlineData("WeixinJsSdk.Simulator (net8.0)", "Explanation", "Judge")]
    [InlineData("WeixinJsSdk.Simulator (net8.0)", "Hosting", RoomPlan.Facade)]
    public void A_dependency_on_a_room_below_is_seen(string name, string room, string below)
    {
        var (build, plan) = Find(name);

        plan.Offenders(build, room, plan.NamesOf(below)).Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public void Every_type_stands_in_a_room(string name)
    {
        var (build, plan) = Find(name);

        build.Types.Where(type => type.DeclaringType is null && plan.RoomOf(type.Namespace ?? "", type.FullName!) is null)
            .Select(type => type.FullName).Should().BeEmpty("an internal type stands in the namespace of its room, and a public one in the table of rooms");
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public void The_table_of_public_types_names_each_of_them_and_nothing_else(string name)
    {
        var (build, plan) = Find(name);

        plan.PublicTypes.Values.SelectMany(types => types).Should().BeEquivalentTo(build.PublicTypes.Where(type => !type.IsNested).Select(type => type.FullName));
    }

    /// <summary>The folder of a public type, which its namespace does not tell.</summary>
    [Theory]
    [MemberData(nameof(Builds))]
    public void A_public_type_stands_in_the_folder_of_its_room(string name)
    {
        var plan = Find(name).Plan;
        var folder = Path.Combine(Repository.Root, "src", plan.Package);

        plan.PublicTypes.SelectMany(room => room.Value.Select(type => (Room: room.Key, Type: type[(type.LastIndexOf('.') + 1)..])))
            .Where(one => one.Room == RoomPlan.Facade
                ? !File.Exists(Path.Combine(folder, one.Type + ".cs"))
                : Directory.GetFiles(Path.Combine(folder, one.Room), one.Type + ".cs", SearchOption.AllDirectories).Length == 0)
            .Should().BeEmpty();
    }

    [Fact]
    public void The_library_knows_nothing_of_the_packages_above_it() =>
        new[] { Build.NetStandard, Build.Net8, Build.Net10 }.SelectMany(build => build.Assembly.GetReferencedAssemblies())
            .Select(assembly => assembly.Name).Should().NotContain(assembly => assembly!.StartsWith("WeixinJsSdk", StringComparison.Ordinal));

    [Fact]
    public void No_package_sees_the_inside_of_another() =>
        Build.All.SelectMany(build => build.Assembly.CustomAttributes)
            .Where(attribute => attribute.AttributeType.Name == "InternalsVisibleToAttribute")
            .Select(attribute => ((string)attribute.ConstructorArguments[0].Value!).Split(',')[0])
            .Should().NotContain(Build.All.Select(build => build.Package));

    private static (Build Build, RoomPlan Plan) Find(string name)
    {
        var build = Build.Of(name);
        return (build, Plans.Single(plan => plan.Package == build.Package));
    }
}
