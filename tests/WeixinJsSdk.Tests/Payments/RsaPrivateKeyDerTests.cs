using System.Reflection;
using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace WeixinJsSdk.Tests.Payments;

public sealed class RsaPrivateKeyDerTests
{
    private static readonly Assembly Library = typeof(PaySigner).Assembly;

    private static readonly MethodInfo? Read = Library.GetType("WeixinJsSdk.Shared.RsaPrivateKeyDer")?.GetMethod("Read");

    [Fact]
    public void Only_the_netstandard_build_reads_DER_itself() =>
        (Read is not null).Should().Be(Library.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.StartsWith(".NETStandard", StringComparison.Ordinal));

    /// <summary>.NET Framework refuses numbers that are shorter than their field; today's .NET does not, so that only their length tells.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Numbers_come_in_their_full_length_and_with_their_value(bool isPkcs8)
    {
        using var key = RSA.Create();
        key.ImportFromPem(Keys.WithShortNumbers);
        var der = isPkcs8 ? key.ExportPkcs8PrivateKey() : key.ExportRSAPrivateKey();

        var read = Read is null ? key.ExportParameters(includePrivateParameters: true) : (RSAParameters)Read.Invoke(null, [der, isPkcs8])!;

        read.Should().BeEquivalentTo(key.ExportParameters(includePrivateParameters: true), options => options.ComparingByMembers<RSAParameters>());
        read.DP.Should().HaveCount(64).And.StartWith((byte)0);
    }
}
