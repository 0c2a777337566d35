using WeixinJsSdk.Benchmarks.Doubles;
using WeixinJsSdk.Benchmarks.Table;

namespace WeixinJsSdk.Benchmarks.Growth;

/// <summary>
/// What a signature costs in a process with many accounts. Asked one after the other they outgrow the processor's caches, which costs every
/// program some memory latency; finding one by its name is a look-up.
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
        Measure(1); // compiles, well enough that the first line is no dearer than the others
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
