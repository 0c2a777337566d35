namespace WeixinJsSdk.Doctor.Tests;

/// <summary>Texts that begin with a quote: a string that was copied with its quotes, or a script with a string at its beginning.</summary>
public sealed class QuotedTextTests
{
    [Theory]
    [InlineData("'use strict'; wx.config({ appId: 'wx01' });")]
    [InlineData("\"use strict\";\n\nvar c = { appId: 'wx01', signature: 'abc' }; wx.config(c);")]
    [InlineData("'use strict'\nwx.config({ appId: 'wx01' })")]
    [InlineData("\"wx.config({ appId: 'wx01' })\"")]
    [InlineData(" '{\"appId\":\"wx01\"}' ;\n")]
    [InlineData("\"{\\\"appId\\\":\\\"wx01\\\"}\",")]
    [InlineData("\"{\\\"appId\\\":\\\"wx01\\\",\\\"nonce")]
    public void A_string_is_unquoted_where_it_is_all_there_is(string text) => JsSdkEvidence.Parse(text).AppId.Should().Be("wx01");

    [Fact]
    public void A_ticket_in_a_strict_script_is_seen() =>
        new SignatureDoctor().Examine(JsSdkEvidence.Parse($"'use strict'; wx.config({{ jsapi_ticket: '{Secrets.Ticket}' }});"))
            .Should().Contain(finding => finding.Code == FindingCode.SecretInPage);
}
