using WeixinJsSdk.ConventionTests.Builds;

namespace WeixinJsSdk.ConventionTests.Rooms;

/// <summary>The judge of the simulator recomputes signatures with code of its own, and its verdict is final before anything explains it.</summary>
public class JudgeTests
{
    private const string Doctor = "WeixinJsSdk.Doctor";

    private static readonly RoomPlan Simulator = SimulatorRooms.Plan;

    [Fact]
    public void The_judge_knows_nothing_of_the_library_that_is_judged()
    {
        string[] library = [.. Build.Net8.Assembly.GetTypes().Where(type => type.DeclaringType is null).Select(type => type.FullName!), Doctor];

        Simulator.Offenders(Build.Simulator, "Judge", library).Should().BeEmpty("a fault in the library must not be able to hide itself");
        Simulator.Offenders(Build.Simulator, "Protocol", library).Should().BeEmpty("the judge stands on it");
    }

    [Fact]
    public void The_simulator_computes_no_signature_with_the_code_of_the_library() =>
        Simulator.Rooms.SelectMany(room => Simulator.Offenders(Build.Simulator, room, LibraryRooms.Plan.NamesOf("Signing"))).Should().BeEmpty();

    [Fact]
    public void Only_the_explanation_asks_the_doctor()
    {
        Simulator.Rooms.Where(room => room != "Explanation").SelectMany(room => Simulator.Offenders(Build.Simulator, room, [Doctor])).Should().BeEmpty();
        Simulator.Offenders(Build.Simulator, "Explanation", [Doctor]).Should().NotBeEmpty();
    }
}
