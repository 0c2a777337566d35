using System.Reflection;
using System.Security.Cryptography;

namespace WeixinJsSdk.Simulator.Tests;

#pragma warning disable CA5350 // the protocol is SHA-1

/// <summary>Breaks the library's Signing on this thread, until it is disposed of: the hash object that each thread keeps is exchanged for one that loses a byte.</summary>
internal sealed class BrokenSigning : IDisposable
{
    private static readonly FieldInfo Idle = typeof(JsSdkSignature).Assembly
        .GetType("WeixinJsSdk.Sha1Hex", throwOnError: true)!.GetField("_idle", BindingFlags.NonPublic | BindingFlags.Static)!;

    public BrokenSigning() => Idle.SetValue(null, new ForgetfulSha1());

    public void Dispose() => Idle.SetValue(null, null);

    private sealed class ForgetfulSha1 : SHA1
    {
        private readonly List<byte> _bytes = [];

        public override void Initialize() => _bytes.Clear();

        protected override void HashCore(byte[] array, int ibStart, int cbSize) => _bytes.AddRange(array.AsSpan(ibStart, cbSize));

        protected override byte[] HashFinal() => SHA1.HashData(_bytes.ToArray().AsSpan(1));
    }
}
