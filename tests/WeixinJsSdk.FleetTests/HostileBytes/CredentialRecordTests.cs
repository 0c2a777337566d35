using System.Security.Cryptography;
using System.Text;
using WeixinJsSdk.Credentials;

namespace WeixinJsSdk.FleetTests.HostileBytes;

/// <summary>Whatever stands in the shared cache, only what was written by this format under this key is a credential.</summary>
public class CredentialRecordTests
{
    private const string Key = "weixin-jssdk:v1:stable:jsapi_ticket:wx0123456789abcdef";
    private const string OtherKey = "weixin-jssdk:v1:stable:access_token:wx0123456789abcdef";
    private const int ChecksumSize = 32;

    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Credential Fresh = new("sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl", Start, Start, Start.AddHours(2), null);

    private static readonly Credential Repeated = Fresh with { RequestedAt = Start.AddMinutes(118), RepeatedAt = Start.AddMinutes(118) };

    private static readonly byte[][] Written =
    [
        CredentialRecord.Write(Key, Fresh),
        CredentialRecord.Write(Key, Repeated),
        CredentialRecord.Write(Key, Fresh with { Value = "微信\"\\\u0001😀" }),
        CredentialRecord.Write(OtherKey, Fresh),
    ];

    [Fact]
    public void What_was_written_is_read_as_it_was()
    {
        CredentialRecord.Read(Key, Written[0]).Should().Be(Fresh);
        CredentialRecord.Read(Key, Written[1]).Should().Be(Repeated);
    }

    [Fact]
    public async Task Damaged_records_are_never_a_credential()
    {
        var ours = Written.Where(record => CredentialRecord.Read(Key, record) is not null).Select(Convert.ToHexString).ToHashSet();
        ours.Should().HaveCount(3, "the fourth belongs to another key");

        await Inputs.HoldAsync(Written, input =>
            CredentialRecord.Read(Key, input) is not null && !ours.Contains(Convert.ToHexString(input)) ? "it was accepted" : null);
    }

    /// <summary>The checksum keeps damage away from the JSON behind it, which must stand on its own all the same.</summary>
    [Fact]
    public async Task Damage_under_a_right_checksum_is_a_miss_or_a_credential_that_makes_sense()
    {
        byte[][] contents = [.. Written.Select(record => record[ChecksumSize..])];

        await Inputs.HoldAsync(contents, input => CredentialRecord.Read(Key, Seal(input)) switch
        {
            null => null,
            { Value: null or "" } => "it has no value",
            var read when read.ExpiresAt <= read.RequestedAt || read.RequestedAt < read.FirstRequestedAt => "its times contradict each other",
            _ => null,
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("ticket-1")]
    [InlineData("""{"ticket":"ticket-1","expires_in":7200}""")]
    [InlineData("""{"Value":"ticket-1","RequestedAt":639028224000000000,"ExpiresAt":639028296000000000}""")]
    [InlineData("""{"Key":"weixin-jssdk:v0:stable:jsapi_ticket:wx0123456789abcdef","Value":"ticket-1","FirstRequestedAt":639028224000000000,"RequestedAt":639028224000000000,"ExpiresAt":639028296000000000}""")]
    public void A_record_of_an_older_format_is_a_miss(string content)
    {
        CredentialRecord.Read(Key, Encoding.UTF8.GetBytes(content)).Should().BeNull();
        CredentialRecord.Read(Key, Seal(Encoding.UTF8.GetBytes(content))).Should().BeNull();
    }

    [Theory]
    [InlineData("""{"Key":"weixin-jssdk:v2:stable:jsapi_ticket:wx0123456789abcdef","Value":"ticket-1","FirstRequestedAt":639028224000000000,"RequestedAt":639028224000000000,"ExpiresAt":639028296000000000}""")]
    [InlineData("""{"Key":"weixin-jssdk:v1:stable:jsapi_ticket:wx0123456789abcdef","Value":{"text":"ticket-1"},"Times":[1,2,3]}""")]
    [InlineData("""["v2","ticket-1",639028224000000000]""")]
    public void A_record_of_a_newer_format_is_a_miss(string content) =>
        CredentialRecord.Read(Key, Seal(Encoding.UTF8.GetBytes(content))).Should().BeNull();

    [Fact]
    public void A_record_with_another_kind_of_checksum_is_a_miss()
    {
        var content = Written[0][ChecksumSize..];

        CredentialRecord.Read(Key, [.. SHA512.HashData(content), .. content]).Should().BeNull();
        CredentialRecord.Read(Key, [2, .. Written[0]]).Should().BeNull("a newer format may put its version first");
    }

    private static byte[] Seal(byte[] content) => [.. SHA256.HashData(content), .. content];
}
