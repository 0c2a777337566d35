using WeixinJsSdk.Tests.Redis;

namespace WeixinJsSdk.ClusterTests;

public sealed class ClusterTests(ClusterRun run) : IClassFixture<ClusterRun>
{
    /// <summary>Two fetches of 2 seconds at the longest, and the turns of eight nodes that poll a lock on a busy machine.</summary>
    private static readonly TimeSpan Afterwards = TimeSpan.FromSeconds(5);

    [RedisFact]
    public void Every_signature_made_is_valid()
    {
        run.Table.Signatures.Should().BeGreaterThan(1000);
        run.Reports.SelectMany(report => report.Refused).Should().BeEmpty();
    }

    [RedisFact]
    public void No_caller_gets_an_error() => run.Reports.SelectMany(report => report.Failures).Should().BeEmpty();

    [RedisFact]
    public void No_caller_of_a_warm_node_waits() => run.Table.Waits(cold: false).Should().BeEmpty();

    [RedisFact]
    public void A_dead_lock_holder_delays_cold_callers_by_at_most_its_lease() =>
        run.Table.Longest.Should().BeLessThan((NodeFleet.Lease + Afterwards).TotalSeconds);

    [RedisFact]
    public void While_the_nodes_share_a_Redis_one_call_serves_them_all()
    {
        run.Table.Together(WeixinPlatform.Token).Should().BeInRange(2, run.Table.MostTogether);
        run.Table.Together(WeixinPlatform.Ticket).Should().BeInRange(2, run.Table.MostTogether);
    }

    [RedisFact]
    public void Without_Redis_each_node_asks_for_itself_and_no_more()
    {
        run.Table.Alone(WeixinPlatform.Token).Should().BeInRange(NodeFleet.Size, run.Table.MostAlone);
        run.Table.Alone(WeixinPlatform.Ticket).Should().BeInRange(NodeFleet.Size, run.Table.MostAlone);
    }

    [RedisFact]
    public void A_storm_of_faults_is_met_by_backing_off() => run.Table.Struck.Should().BeInRange(3, ClusterTable.MostStruck);
}
