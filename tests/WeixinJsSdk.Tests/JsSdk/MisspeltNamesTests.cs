using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.JsSdk;

public sealed class MisspeltNamesTests
{
    private const string Page = "https://example.com/";

    private readonly RecordedLogs _log = new();
    private readonly JsSdkSigner _signer;

    public MisspeltNamesTests() => _signer = new JsSdkSigner(() => "wx0123456789abcdef", new CardTickets(), null, _log.CreateLogger("JsSdk"));

    [Fact]
    public async Task A_misspelt_name_is_passed_on_and_hinted_at_once()
    {
        for (var i = 0; i < 3; i++)
        {
            var config = await _signer.SignAsync(new JsSdkSignRequest(Page) { JsApiList = [JsApi.ScanQRCode, "chooseImgae"] });
            config.JsApiList.Should().Equal("scanQRCode", "chooseImgae");
        }

        _log.Lines.Should().ContainSingle().Which.Should().StartWith("Warning JsSdk 30 JsApiList holds 'chooseImgae'").And.Contain("did you mean 'chooseImage'?");
    }

    [Fact]
    public async Task A_misspelt_open_tag_is_hinted_at_too()
    {
        await _signer.SignAsync(new JsSdkSignRequest(Page) { OpenTagList = [OpenTag.LaunchApp, "wx-open-lauch-weapp"] });

        _log.Lines.Should().ContainSingle().Which.Should().Contain("OpenTagList holds 'wx-open-lauch-weapp'").And.Contain("'wx-open-launch-weapp'");
    }

    [Fact]
    public async Task Known_names_and_new_ones_of_WeChats_are_no_cause_for_a_word()
    {
        await _signer.SignAsync(new JsSdkSignRequest(Page)
        {
            JsApiList = [.. JsApi.All.Select(api => api.Name), "somethingEntirelyNewOfTheYear2030", new string('x', 10_000)],
            OpenTagList = [.. OpenTag.All, "wx-open-something-new"],
        });

        _log.Lines.Should().BeEmpty();
    }

    [Fact]
    public async Task A_name_cannot_begin_a_line_of_its_own_in_the_log()
    {
        await _signer.SignAsync(new JsSdkSignRequest(Page) { JsApiList = ["chooseImage\r\n"] });

        _log.Lines.Should().ContainSingle().Which.Should().Contain("'chooseImage??'").And.NotContain("\n");
    }

    [Fact]
    public async Task Names_without_end_fill_neither_memory_nor_log()
    {
        var names = Enumerable.Range(0, 1_000).Select(i => "chooseImage" + (char)(0x4E00 + i)).ToArray();

        await _signer.SignAsync(new JsSdkSignRequest(Page) { JsApiList = names });

        _log.Lines.Should().HaveCount(256);
    }

    [Fact]
    public async Task An_application_gets_the_hint_in_its_log()
    {
        var time = new ManualTime();
        using var node = new Node(new FakeWeixin(time), time);

        await node.Signer.SignAsync(new JsSdkSignRequest(Page) { JsApiList = ["chooseimage"] });

        node.Logs.Lines.Should().Contain(line => line.StartsWith("Warning WeixinJsSdk 30 ") && line.Contains("'chooseImage'"));
    }
}
