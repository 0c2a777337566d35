using System.Reflection;
using System.Runtime.Versioning;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Telemetry;

/// <summary>What a page view may leave behind for the garbage collector. Counted, not timed.</summary>
[Collection(Alone.Name)]
public class AllocationTests
{
    private const string Ticket = "sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg";
    private const string Url = "http://mp.weixin.qq.com?params=value";

    private static readonly bool IsNetStandard =
        typeof(IJsSdkSigner).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.StartsWith(".NETStandard", StringComparison.Ordinal);

    private static readonly long SignatureString = BytesOf(new string('0', 40));

    [Fact]
    public void A_signature_allocates_its_string_and_nothing_else() =>
        ShouldAllocateAtMost(
            IsNetStandard ? 700 : SignatureString,
            () => JsSdkSignature.Compute(Ticket, "Wm3WZYTPz0wzccnW", 1414587457, Url));

    [Fact]
    public void A_long_url_adds_nothing_to_it()
    {
        var url = Url.PadRight(2048, 'x');

        ShouldAllocateAtMost(
            IsNetStandard ? 700 : SignatureString,
            () => JsSdkSignature.Compute(Ticket, "Wm3WZYTPz0wzccnW", 1414587457, url));
    }

    [Fact]
    public async Task A_signed_page_allocates_its_strings_and_its_config_object()
    {
        var time = new ManualTime();
        using var node = new Node(new FakeWeixin(time), time);
        await node.TicketAsync();
        var signer = node.Signer;

        ShouldAllocateAtMost(IsNetStandard ? 700 : 260, () => Synchronous(signer.SignAsync(Url)));
    }

    [Fact]
    public async Task A_config_as_json_allocates_its_string_and_nothing_else()
    {
        var time = new ManualTime();
        using var node = new Node(new FakeWeixin(time), time);
        var config = await node.Signer.SignAsync(new JsSdkSignRequest(Url) { JsApiList = ["chooseImage", "scanQRCode"], OpenTagList = ["wx-open-launch-app"] });

        // An enumerator for each of the two lists.
        ShouldAllocateAtMost(BytesOf(config.ToJson()) + 64, config.ToJson);
    }

    /// <summary>What the runtime has compiled in haste boxes some values. It is called until it has been compiled well, or nobody believes in it any more.</summary>
    private static void ShouldAllocateAtMost(long bytes, Func<object> call)
    {
        const int Calls = 100;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        long each;
        do
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Calls; i++)
            {
                call();
            }

            each = (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
        }
        while (each > bytes && !patience.IsCancellationRequested);

        each.Should().BeLessThanOrEqualTo(bytes);
    }

    private static JsSdkConfig Synchronous(ValueTask<JsSdkConfig> call) =>
        call.IsCompletedSuccessfully ? call.Result : throw new InvalidOperationException("A hit completes synchronously.");

    /// <summary>Object header, method table, length, the characters and the terminating zero, in steps of eight bytes.</summary>
    private static long BytesOf(string text) => (8 + 8 + 4 + (2 * text.Length) + 2 + 7) / 8 * 8;
}
