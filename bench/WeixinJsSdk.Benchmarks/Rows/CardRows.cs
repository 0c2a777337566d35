using System.Security.Cryptography;
using System.Text;
using BenchmarkDotNet.Attributes;
using WeixinJsSdk.Benchmarks.Doubles;
using WeixinJsSdk.Benchmarks.Table;

namespace WeixinJsSdk.Benchmarks.Rows;

/// <summary>A card (附录4), from the bare hash to its cardExt.</summary>
public class CardRows
{
    private const string Ticket = "ojZ8YtyVyr30HheH3CM73y7h4jJE ";
    private const string Timestamp = "1404896688";
    private const string CardId = "pjZ8Yt1XGILfi-FUsewpnnolGgZk";
    private const string Code = "1234567";
    private const string OpenId = "oAuaP0TRUMwP169nQfg7XCEAw3HQ";
    private const string NonceStr = "Wm3WZYTPz0wzccnW";

    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(
        string.Concat(new[] { Ticket, Timestamp, CardId, Code, OpenId, NonceStr }.Order(StringComparer.Ordinal)));

    private readonly byte[] _hash = new byte[SHA1.HashSizeInBytes];
    private readonly AddCardRequest _request = new(CardId) { Code = Code, OpenId = OpenId };
    private OneAccount _account = null!;

    [GlobalSetup]
    public void Setup() => _account = new OneAccount(Ticket);

    [GlobalCleanup]
    public void Cleanup() => _account.Dispose();

    [Benchmark(Baseline = true, Description = "SHA1.HashData over the same bytes")]
    public int Hash() => SHA1.HashData(_bytes, _hash);

    [Benchmark(Description = "CardSignature.Compute")]
    [Goal(Build.Net8, 1.3)]
    [Goal(Build.NetStandard)]
    public string Compute() => CardSignature.Compute(Ticket, Timestamp, CardId, Code, OpenId, NonceStr);

    [Benchmark(Description = "SignAddCardAsync, ticket in memory")]
    [Goal(Build.Net8, 2.5)]
    [Goal(Build.NetStandard)]
    public AddCardItem Sign() => Synchronous.Result(_account.Cards.SignAddCardAsync(_request));
}
