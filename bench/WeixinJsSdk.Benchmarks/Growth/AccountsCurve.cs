using WeixinJsSdk.Benchmarks.Doubles;
using WeixinJsSdk.Benchmarks.Table;

namespace WeixinJsSdk.Benchmarks.Growth;

/// <summary>
/// The cost of a signature in a process with many accounts. If all sign in turn, their data exceeds the caches of the processor, which adds
/// memory latency in every program. Finding an account by its name is a dictionary look-up.
/// </summary>
internal static class AccountsCurve
{
    private const int Calls = 10_000;
    private const string Url = "https://example.com/page?x=1";

    public static IEnumerable<string> Lines(int most)
    {
        yield return "| accounts | one of them signs | all sign in turn | found by name, then signs |";
        yield return "|---|---|---|---|";
        double[]? first = null;
        Measure(1); // so that the code is compiled and optimized before the first line
        for (var count = 1; count <= most; count *= 10)
        {
            var costs = Measure(count);
            first ??= costs;
            yield return $"| {count:N0} | {string.Join(" | ", costs.Select((cost, i) => Multiple.Of(cost, first[i])))} |";
        }
    }

    private static double[] Measure(int count)
    {
        using var tenants = new Tenants(count);
        var signers = tenants.Names.Select(name => tenants.Accounts.Find(name)!.JsSdk).ToArray();
        var one = signers[count / 2];
        return
        [
            Cost.OfOne(Calls, () => Each(_ => one)),
            Cost.OfOne(Calls, () => Each(i => signers[i % count])),
            Cost.OfOne(Calls, () => Each(i => tenants.Accounts.Find(tenants.Names[i % count])!.JsSdk)),
        ];
    }

    private static void Each(Func<int, IJsSdkSigner> signer)
    {
        for (var i = 0; i < Calls; i++)
        {
            Synchronous.Result(signer(i).SignAsync(Url));
        }
    }
}
