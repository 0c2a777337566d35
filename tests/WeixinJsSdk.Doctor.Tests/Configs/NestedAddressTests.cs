using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Configs;

/// <summary>Addresses that carry another one in a parameter.</summary>
public sealed class NestedAddressTests
{
    [Theory]
    [InlineData("https://example.com/?redirect=https%3A%2F%2Fx.example%3Fq%3D%25E4%25B8%25AD")]
    [InlineData("https://example.com/?a=1&back=%2Flist%3Fq%3D%25E4%25B8%25AD")]
    public void An_address_within_the_address_is_rightly_encoded_twice(string url) =>
        new SignatureDoctor().Examine(new JsSdkEvidence { SignedUrl = url }).Should().OnlyContain(finding => finding.Code == EvidenceMissing);

    [Theory]
    [InlineData("https://example.com/?redirect=https%253A%252F%252Fx.example")]
    [InlineData("https://example.com/%25E4%25B8%25AD?redirect=https%3A%2F%2Fx.example")]
    public void What_is_encoded_once_too_often_is_still_seen(string url) =>
        new SignatureDoctor().Examine(new JsSdkEvidence { SignedUrl = url })[0].Code.Should().Be(UrlEncodedTwice);
}
