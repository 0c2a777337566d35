using System.Reflection;
using System.Security.Cryptography;

namespace WeixinJsSdk.Simulator.Tests;

#pragma warning disable CA5350 // the protocol is SHA-1

/// <summary>Breaks the library's Signing on this thread, until it is disposed of: the hash object that each thread keeps is exchanged for one that loses a byte.</summary>
internal sealed class BrokenSigning : IDisposable
{
    private const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Type Text = typeof(JsSdkSignature).Assembly.GetType("WeixinJsSdk.Shared.SigningText", throwOnError: true)!;

    private static readonly FieldInfo OfThisThread = Text.GetField("_ofThisThread", Hidden)!;

    public BrokenSigning()
    {
        var text = Activator.CreateInstance(Text)!;
        var kept = Text.GetField("_sha1", Hidden)!.GetValue(text)!;
        kept.GetType().GetField("_sha1", Hidden)!.SetValue(kept, new ForgetfulSha1());
        OfThisThread.SetValue(null, text);
    }

    public void Dispose() => OfThisThread.SetValue(null, null);

    private sealed class ForgetfulSha1 : SHA1
    {
        private readonly List<byte> _bytes = [];

        public override void Initialize() => _bytes.Clear();

        protected override void HashCore(byte[] array, int ibStart, int cbSize) => _bytes.AddRange(array.AsSpan(ibStart, cbSize));

        protected override byte[] HashFinal() => SHA1.HashData(_bytes.ToArray().AsSpan(1));
    }
}
