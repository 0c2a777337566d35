using FluentAssertions.Execution;

namespace WeixinJsSdk.FleetTests.Faults;

/// <summary>Every trouble of WeChat's with every trouble of the cache at every phase of a node: whenever a valid credential exists anywhere reachable, callers succeed.</summary>
[Collection(nameof(FaultMatrixTests))]
public class FaultMatrixTests
{
    public static TheoryData<WeixinTrouble, CacheTrouble, Phase> Cells
    {
        get
        {
            var cells = new TheoryData<WeixinTrouble, CacheTrouble, Phase>();
            foreach (var weixin in Enum.GetValues<WeixinTrouble>())
            {
                foreach (var cache in Enum.GetValues<CacheTrouble>())
                {
                    foreach (var phase in Enum.GetValues<Phase>())
                    {
                        cells.Add(weixin, cache, phase);
                    }
                }
            }

            return cells;
        }
    }

    [Fact]
    public void The_matrix_has_no_gap() => Cells.Should().HaveCount(13 * 8 * 3);

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task A_trouble_is_got_over_or_told_and_ends_with_its_cause(WeixinTrouble weixin, CacheTrouble cache, Phase phase)
    {
        var cell = new Cell(weixin, cache, phase);
        var expected = Expectations.Of(cell);
        await using var story = new Story(cell);

        var end = await story.TellAsync();

        using var scope = new AssertionScope();
        end.Calls.Where(call => expected.IsServed(call.At) == true && call.Error is not null).Should().BeEmpty("a valid credential is within reach");
        end.Calls.Where(call => expected.IsServed(call.At) == false && call.Error != expected.Error).Should().BeEmpty("callers get the documented error");
        end.Calls.Max(call => call.Wait).Should().BeLessThanOrEqualTo(expected.LongestWait);
        end.Upstream.Should().BeLessThanOrEqualTo(expected.MostCalls);
        (end.Upstream > 0).Should().Be(expected.NeedsWeixin, "a trouble that strikes nobody shows nothing");
        end.Recovery.Should().BeLessThanOrEqualTo(expected.LongestRecovery);
        if (cache is not (CacheTrouble.Absent or CacheTrouble.Throwing or CacheTrouble.DeafToCancellation))
        {
            end.CacheHoldsTicket.Should().BeTrue("other nodes live on it");
        }
    }
}

/// <summary>Runs alone: it decides by turns of the scheduler when nothing but the clock is waited for.</summary>
[CollectionDefinition(nameof(FaultMatrixTests), DisableParallelization = true)]
public class AloneInTheProcess;
