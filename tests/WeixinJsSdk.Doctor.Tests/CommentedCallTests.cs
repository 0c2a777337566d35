namespace WeixinJsSdk.Doctor.Tests;

/// <summary>Scripts in which a call stands in a comment.</summary>
public sealed class CommentedCallTests
{
    [Theory]
    [InlineData("// wx.config({ appId: 'wx00' });\nwx.config({ appId: 'wx01' });")]
    [InlineData("/* wx.config({ appId: 'wx00' }); */ wx.config({ appId: 'wx01' });")]
    [InlineData("/*\n * wx.config({ appId: 'wx00' });\n */\njWeixin.config({ appId: 'wx01' });")]
    [InlineData("<!-- <script>wx.config({ appId: 'wx00' });</script> -->\n<script>wx.config({ appId: 'wx01' });</script>")]
    [InlineData("var u = 'https://a'; // it's wx.config({ appId: 'wx00' });\nwx.config({ appId: 'wx01' });")]
    [InlineData("// don't wx.config({ appId: 'wx00' });\nwx.config({ appId: 'wx01' });")]
    [InlineData("var c = { appId: 'wx01' }; // c = { appId: 'wx00' };\nwx.config(c);")]
    [InlineData("// { appId: 'wx00' }\n{ appId: 'wx01' }")]
    public void What_is_commented_out_is_not_what_the_page_does(string text) => JsSdkEvidence.Parse(text).AppId.Should().Be("wx01");

    [Theory]
    [InlineData("// wx.config({ appId: 'wx01' });")]
    [InlineData("/* c = { appId: 'wx01' }; wx.config(c); */")]
    [InlineData("// { appId: 'wx01' }")]
    [InlineData("<script><!--\nwx.config({ appId: 'wx01' });\n//--></script>")]
    [InlineData("Accept: */*\nwx.config({ appId: 'wx01' });")]
    [InlineData("GET https://example.com/a wx.config({ appId: 'wx01' }); // wx.config({ appId: 'wx00' });")]
    [InlineData("var u = 'https://a//b', p = /\\/\\//g; wx.config({ appId: 'wx01' }); /* wx.config({ appId: 'wx00' }); */")]
    public void A_call_is_read_from_a_comment_only_if_there_is_no_other(string text) => JsSdkEvidence.Parse(text).AppId.Should().Be("wx01");
}
