using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.FleetTests.VirtualDays;

/// <summary>24 virtual hours of 1, 8 and 64 nodes. Each day is held to the bounds; the table goes to the artifacts.</summary>
public class VirtualDayTests(DayTable table) : IClassFixture<DayTable>
{
    private const int RollOvers = 12;

    /// <summary>ceil(86400 / (7200 − 300)) + 1.</summary>
    private const int Bound = 14;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static TheoryData<Scenario> WithLock => new(
        new Scenario("1 node", 1),
        new Scenario("1 node, a call every four minutes", 1) { Step = 4 * Minute - TimeSpan.FromSeconds(5) },
        new Scenario("1 node, the same ticket to its very end", 1) { Renewal = TicketRenewal.SameToTheEnd },
        new Scenario("8 nodes", 8),
        new Scenario("8 nodes, bursts of 20 callers", 8) { IsBursty = true, Callers = 20 },
        new Scenario("8 nodes, clocks up to 60 s apart", 8) { Skew = Minute },
        new Scenario("8 nodes, classic token endpoint", 8) { Endpoint = TokenEndpoint.Classic },
        new Scenario("8 nodes, the same ticket to its very end", 8) { Renewal = TicketRenewal.SameToTheEnd },
        new Scenario("8 nodes, a new ticket each time", 8) { Renewal = TicketRenewal.NewEachTime },
        new Scenario("64 nodes", 64) { Step = Minute },
        new Scenario("64 nodes, nodes come and go, cache flushed", 64) { HasChurn = true, IsFlushed = true, Step = Minute },
        new Scenario("64 nodes, classic, a new token ends older tickets", 64) { Endpoint = TokenEndpoint.Classic, NewTokenEndsOlderTickets = true, Step = Minute },
        new Scenario("64 nodes, a call every four minutes, clocks apart", 64) { Skew = Minute, Step = 4 * Minute - TimeSpan.FromSeconds(5) });

    public static TheoryData<Scenario> WithoutLock => new(
        new Scenario("8 nodes, no lock", 8) { HasLock = false },
        new Scenario("64 nodes, no lock", 64) { HasLock = false, Step = Minute },
        new Scenario("64 nodes, no lock, bursts of 5 callers", 64) { HasLock = false, IsBursty = true, Callers = 5 },
        new Scenario("64 nodes, no lock, nodes come and go, cache flushed, clocks apart", 64) { HasLock = false, HasChurn = true, IsFlushed = true, Skew = Minute, Step = Minute },
        new Scenario("64 nodes, no lock, a new ticket each time", 64) { HasLock = false, Renewal = TicketRenewal.NewEachTime, Step = Minute });

    public static TheoryData<Scenario> Revoked => new(
        new Scenario("8 nodes, token revoked every four hours", 8) { IsRevoked = true },
        new Scenario("64 nodes, token revoked every four hours, no lock", 64) { IsRevoked = true, HasLock = false, Step = Minute });

    [Theory]
    [MemberData(nameof(WithLock))]
    public async Task With_a_lock_a_day_costs_the_fleet_14_calls_of_a_kind(Scenario scenario) => await HoldAsync(scenario, Bound);

    [Theory]
    [MemberData(nameof(WithoutLock))]
    public async Task Without_a_lock_a_day_costs_the_fleet_at_most_twice_as_many(Scenario scenario) => await HoldAsync(scenario, 2 * Bound);

    [Theory]
    [MemberData(nameof(Revoked))]
    public async Task A_token_revoked_behind_our_back_costs_a_call_more_and_no_caller_an_error(Scenario scenario)
    {
        const int Revocations = 5;
        await HoldAsync(scenario, scenario.HasLock ? Bound + Revocations : 2 * (Bound + Revocations));
    }

    private async Task HoldAsync(Scenario scenario, int calls)
    {
        var day = await new VirtualDay(scenario, seed: 20260101).LiveAsync();
        table.Add(scenario, day);

        day.Invalid.Should().Be(0);
        day.Failures.Should().Be(0);
        day.Overwrites.Should().Be(0);
        day.Waits.Should().BeLessThanOrEqualTo(scenario.Renewal == TicketRenewal.SameToTheEnd ? RollOvers : 0);
        day.TokenCalls.Should().BeLessThanOrEqualTo(calls);
        day.TicketCalls.Should().BeLessThanOrEqualTo(calls);
        day.TicketCalls.Should().BeGreaterThanOrEqualTo(RollOvers, "a day without roll-overs would show nothing");
    }
}
