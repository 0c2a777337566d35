using System.Text.RegularExpressions;
using NetArchTest.Rules;
using WeixinJsSdk.ConventionTests.Builds;

namespace WeixinJsSdk.ConventionTests.Rooms;

/// <summary>No circle in the simulator: each room uses only the rooms below it, and nobody explains what is not decided.</summary>
public partial class SimulatorRoomTests
{
    private static readonly Types All = Types.FromFile(Build.Simulator.Path);

    public static TheoryData<string> Rooms => [.. SimulatorRooms.FromTheFloorUp];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_no_room_above_it(string room)
    {
        string[] above = [.. SimulatorRooms.FromTheFloorUp.SkipWhile(one => one != room).Skip(1).SelectMany(SimulatorRooms.NamesOf)];

        Offenders(room, above).Should().BeEmpty();
    }

    /// <summary>Without it the test above could pass because it looks at nothing.</summary>
    [Theory]
    [InlineData("Platform", "Faults")]
    [InlineData("Judge", "Protocol")]
    [InlineData("Explanation", "Judge")]
    [InlineData("Panel", "Explanation")]
    [InlineData("Hosting", SimulatorRooms.Facade)]
    public void A_dependency_on_a_room_below_is_seen(string room, string below) => Offenders(room, SimulatorRooms.NamesOf(below)).Should().NotBeEmpty();

    [Fact]
    public void Every_type_stands_in_a_room() =>
        Build.Simulator.Types.Where(type => type.DeclaringType is null && !IsGenerated().IsMatch(type.Namespace ?? ""))
            .Where(type => SimulatorRooms.RoomOf(type.Namespace ?? "", type.FullName!) is null)
            .Select(type => type.FullName).Should().BeEmpty("an internal type stands in the namespace of its room, and a public one in the table of rooms");

    [Fact]
    public void The_table_of_public_types_names_each_of_them_and_nothing_else() =>
        SimulatorRooms.PublicTypes.Values.SelectMany(types => types).Should().BeEquivalentTo(Build.Simulator.PublicTypes.Where(type => !type.IsNested).Select(type => type.FullName));

    /// <summary>The folder of a public type, which its namespace does not tell.</summary>
    [Fact]
    public void A_public_type_stands_in_the_folder_of_its_room() =>
        SimulatorRooms.PublicTypes.Where(room => room.Key != SimulatorRooms.Facade)
            .SelectMany(room => room.Value.Select(type => (room.Key, File: type[(type.LastIndexOf('.') + 1)..] + ".cs")))
            .Where(type => !File.Exists(Path.Combine(Repository.Root, "src", SimulatorRooms.Root, type.Key, type.File)))
            .Should().BeEmpty();

    [Fact]
    public void The_judge_knows_nothing_of_the_library_that_is_judged()
    {
        var library = new[] { Build.Net8.Assembly }.SelectMany(assembly => assembly.GetTypes()).Where(type => type.DeclaringType is null).Select(type => type.FullName!);

        Offenders("Judge", [.. library, "WeixinJsSdk.Doctor"]).Should().BeEmpty("a fault in the library must not be able to hide itself");
        Offenders("Protocol", [.. library, "WeixinJsSdk.Doctor"]).Should().BeEmpty("the judge stands on it");
    }

    [Fact]
    public void Only_the_explanation_asks_the_doctor()
    {
        string[] others = [.. SimulatorRooms.FromTheFloorUp.Where(room => room != "Explanation")];

        others.SelectMany(room => Offenders(room, ["WeixinJsSdk.Doctor"])).Should().BeEmpty();
        Offenders("Explanation", ["WeixinJsSdk.Doctor"]).Should().NotBeEmpty();
    }

    private static IEnumerable<string> Offenders(string room, string[] names) =>
        All.That().MeetCustomRule(new InRoom(room)).ShouldNot().HaveDependencyOnAny(names).GetResult().FailingTypeNames ?? [];

    [GeneratedRegex(@"^(System|Microsoft)\.(?!AspNetCore\.Builder|Extensions\.DependencyInjection)")]
    private static partial Regex IsGenerated();
}
