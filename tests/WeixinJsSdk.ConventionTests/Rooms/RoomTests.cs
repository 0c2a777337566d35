using WeixinJsSdk.ConventionTests.Builds;

namespace WeixinJsSdk.ConventionTests.Rooms;

/// <summary>Data flows one way through the rooms of the library; nothing reaches back up.</summary>
public class RoomTests
{
    private static readonly string[] Leaves = [Room.Floor, Room.Signing, Room.Catalog, Room.Options, Room.Telemetry];

    /// <summary>What each room may use; the floor, Options and Telemetry are everybody's.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        [Room.Floor] = [],
        [Room.Signing] = [Room.Floor],
        [Room.Catalog] = [Room.Floor],
        [Room.Options] = [Room.Floor],
        [Room.Telemetry] = [Room.Floor],
        [Room.WeixinApi] = [Room.Floor, Room.Options, Room.Telemetry],
        [Room.Credentials] = [Room.Floor, Room.Options, Room.Telemetry, Room.WeixinApi],
        [Room.JsSdk] = [.. Leaves, Room.Credentials, Room.WeixinApi],
        [Room.Cards] = [.. Leaves, Room.Credentials, Room.WeixinApi],
        [Room.Media] = [.. Leaves, Room.Credentials, Room.WeixinApi],
        [Room.Payments] = Leaves,
        [Room.Diagnostics] = [.. Leaves, Room.WeixinApi, Room.Credentials, Room.JsSdk, Room.Cards, Room.Media, Room.Payments],
        [Room.DependencyInjection] =
            [.. Leaves, Room.WeixinApi, Room.Credentials, Room.JsSdk, Room.Cards, Room.Media, Room.Payments, Room.Diagnostics],
    };

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void A_room_uses_only_the_rooms_below_it(string framework)
    {
        var house = new House(Build.All.First(build => build.Package == "WeixinJsSdk" && build.Framework == framework));

        house.Steps().Where(step => !MayUse[step.From].Contains(step.To)).Select(step => step.Step).Distinct().Should().BeEmpty();
    }

    [Fact]
    public void Every_folder_is_a_room_that_is_known_here() =>
        new House(Build.Net8).Rooms.Should().BeSubsetOf(MayUse.Keys).And.Contain([Room.Signing, Room.Options, Room.Credentials, Room.Catalog]);

    [Fact]
    public void Every_type_has_a_room() =>
        new[] { Build.NetStandard, Build.Net8, Build.Net10 }.SelectMany(build => new House(build).Homeless).Should().BeEmpty("whatever they use is overlooked");

    [Theory]
    [InlineData("WeixinJsSdk.Simulator")]
    [InlineData("WeixinJsSdk.AspNetCore")]
    public void The_library_knows_nothing_of_the_packages_above_it(string package) =>
        new[] { Build.NetStandard, Build.Net8, Build.Net10 }.SelectMany(build => build.Assembly.GetReferencedAssemblies())
            .Select(name => name.Name).Should().NotContain(package);

    [Fact]
    public void No_package_sees_the_inside_of_another() =>
        Build.All.SelectMany(build => build.Assembly.CustomAttributes)
            .Where(attribute => attribute.AttributeType.Name == "InternalsVisibleToAttribute")
            .Select(attribute => ((string)attribute.ConstructorArguments[0].Value!).Split(',')[0])
            .Should().NotContain(Build.All.Select(build => build.Package));

    [Fact]
    public void The_simulator_computes_signatures_with_code_of_its_own() =>
        FromTheLibrary(Build.Simulator)
            .Where(type => new House(Build.Net8).RoomOf(Build.Net8.Assembly.GetType(type.FullName!)!) == Room.Signing)
            .Should().BeEmpty("a fault in Signing must not be able to hide itself");

    [Fact]
    public void The_types_that_the_simulator_uses_are_found() =>
        FromTheLibrary(Build.Simulator).Select(type => type.Name).Should().Contain("IWeixinJsSdkBuilder");

    private static List<Type> FromTheLibrary(Build build) =>
        [.. build.Assembly.GetTypes().SelectMany(UsedTypes.Of).Where(IsOfTheLibrary).Distinct()];

    private static bool IsOfTheLibrary(Type type) => type.Assembly.GetName().Name == "WeixinJsSdk";
}
