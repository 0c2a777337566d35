namespace WeixinJsSdk.Doctor.Tests;

/// <summary>Expressions in a pasted call, which are no literals and hide what looks like its end.</summary>
public sealed class PassedOverTextTests
{
    [Theory]
    [InlineData("\\\"")]
    [InlineData("\\'")]
    [InlineData("/[")]
    [InlineData("=/[")]
    [InlineData("<!--")]
    public void A_line_of_what_never_closes_is_answered(string repeated)
    {
        var line = string.Concat(Enumerable.Repeat(repeated, 240_000 / repeated.Length));

        JsSdkEvidence.Parse("wx.config({appId: 'wx01', a: f(" + repeated[^1..] + line + "\n)})").AppId.Should().Be("wx01");
    }

    [Fact]
    public void A_quote_with_a_backslash_before_it_begins_no_string() =>
        JsSdkEvidence.Parse("wx.config({ a: f(\\'), appId: 'wx01', b: 'x' })").AppId.Should().Be("wx01");

    [Theory]
    [InlineData(@"s.replace(/\/\//g,'/')")]
    [InlineData(@"s.replace(/[/*]/g,'')")]
    [InlineData("/[}\"]/.test(s)")]
    [InlineData("s => /'/.test(s)")]
    [InlineData("function () { return /[/'}]/; }")]
    [InlineData("!/,/.test(s) && !/\\)/.test(s)")]
    [InlineData("1 / 2 / f(3 / 4)")]
    public void What_stands_in_a_pattern_ends_nothing(string expression)
    {
        var evidence = JsSdkEvidence.Parse($"wx.config({{appId:'wx0123456789abcdef',beta:{expression},timestamp:1414587457,nonceStr:'n',signature:'{new string('a', 40)}',jsApiList:['chooseImage']}});");

        evidence.ConfigNames.Should().Equal("appId", "beta", "timestamp", "nonceStr", "signature", "jsApiList");
        new SignatureDoctor().Examine(evidence).Select(finding => finding.Code).Should().Equal(FindingCode.EvidenceMissing);
    }
}
