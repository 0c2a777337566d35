using System.Security.Cryptography;
using System.Text;
using BenchmarkDotNet.Attributes;
using WeixinJsSdk.Benchmarks.Doubles;
using WeixinJsSdk.Benchmarks.Table;

namespace WeixinJsSdk.Benchmarks.Rows;

/// <summary>The document's own example (附录1), from the bare hash to a whole page view.</summary>
public class SignatureRows
{
    private const string Ticket = "sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg";
    private const string NonceStr = "Wm3WZYTPz0wzccnW";
    private const long Timestamp = 1414587457;
    private const string Url = "http://mp.weixin.qq.com?params=value";

    private readonly byte[] _bytes =
        Encoding.UTF8.GetBytes($"jsapi_ticket={Ticket}&noncestr={NonceStr}&timestamp={Timestamp}&url={Url}");

    private readonly byte[] _hash = new byte[SHA1.HashSizeInBytes];
    private OneAccount _account = null!;

    [GlobalSetup]
    public void Setup() => _account = new OneAccount(Ticket);

    [GlobalCleanup]
    public void Cleanup() => _account.Dispose();

    [Benchmark(Baseline = true, Description = "SHA1.HashData over the same bytes")]
    public int Hash() => SHA1.HashData(_bytes, _hash);

    [Benchmark(Description = "JsSdkSignature.Compute, the document's example")]
    [Goal(Build.Net8, 1.0, Bytes = 104)]
    [Goal(Build.NetStandard, 2.5, Bytes = 700)]
    public string Compute() => JsSdkSignature.Compute(Ticket, NonceStr, Timestamp, Url);

    [Benchmark(Description = "SignAsync, ticket in memory")]
    [Goal(Build.Net8, 1.2, Bytes = 260)]
    [Goal(Build.NetStandard, 3)]
    public JsSdkConfig Sign() => Synchronous.Result(_account.Signer.SignAsync(Url));
}
