using System.Security.Cryptography;
using System.Text;
using BenchmarkDotNet.Attributes;
using WeixinJsSdk.Benchmarks.Table;

namespace WeixinJsSdk.Benchmarks.Rows;

/// <summary>A page that carries much in its query.</summary>
public class LongUrlRows
{
    private const string Ticket = "sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg";
    private const string NonceStr = "Wm3WZYTPz0wzccnW";
    private const long Timestamp = 1414587457;

    private static readonly string Url = "https://example.com/page?state=".PadRight(2048, 'x');

    private readonly byte[] _bytes =
        Encoding.UTF8.GetBytes($"jsapi_ticket={Ticket}&noncestr={NonceStr}&timestamp={Timestamp}&url={Url}");

    private readonly byte[] _hash = new byte[SHA1.HashSizeInBytes];

    [Benchmark(Baseline = true, Description = "SHA1.HashData over the same bytes")]
    public int Hash() => SHA1.HashData(_bytes, _hash);

    [Benchmark(Description = "the same with a url of 2 KB")]
    [Goal(Build.Net8, 1.0, Bytes = 104)]
    [Goal(Build.NetStandard, 2)]
    public string Compute() => JsSdkSignature.Compute(Ticket, NonceStr, Timestamp, Url);
}
