namespace WeixinJsSdk.Doctor.Tests;

public sealed class PastedTextTests
{
    [Theory]
    [InlineData("""wx.config({"debug":true,"appId":"wx01","timestamp":1414587457,"nonceStr":"n'1","signature":"ab","jsApiList":["chooseImage","scanQRCode"]})""")]
    [InlineData("""{ debug: true, appId: 'wx01', timestamp: 1414587457, nonceStr: 'n\'1', signature: "ab", jsApiList: ['chooseImage', 'scanQRCode',], }""")]
    [InlineData("""
        <script>
        var url = { of: 'another' };
        wx.config({
            debug: !isProduction, // an expression
            appId: "wx01",        /* the account } */
            timestamp: "1414587457",
            nonceStr: `n\u00271`,
            signature: 'ab',
            beta: function () { return { a: "}" }; },
            jsApiList: [
              'chooseImage',
              "scanQRCode",
            ]
        });
        </script>
        """)]
    public void A_pasted_config_is_read(string text)
    {
        var evidence = JsSdkEvidence.Parse(text);

        evidence.Should().BeEquivalentTo(new { AppId = "wx01", Timestamp = "1414587457", NonceStr = "n'1", Signature = "ab", JsApiList = new[] { "chooseImage", "scanQRCode" } });
    }

    [Fact]
    public void What_the_library_writes_is_read()
    {
        var evidence = CardEvidence.Parse("""wx.addCard({cardList:[{cardId:"p1",cardExt:"{\"code\":\"7\",\"timestamp\":\"1\",\"signature\":\"s\"}"},{cardId:"p2",cardExt:"{\"nonce_str\":\"x\"}"}]});""");

        evidence.Should().BeEquivalentTo(new { CardId = "p1", CardExt = """{"code":"7","timestamp":"1","signature":"s"}""", CardExtIsObject = false });
        evidence.OtherCardExts.Should().Equal("""{"nonce_str":"x"}""");
    }

    [Fact]
    public void A_cardExt_that_is_an_object_is_seen_as_one() =>
        CardEvidence.Parse("{cardId:'p1', cardExt:{code:'7', signature:'s'}}").Should()
            .BeEquivalentTo(new { CardExt = "{code:'7', signature:'s'}", CardExtIsObject = true });

    [Fact]
    public void What_is_escaped_in_a_string_is_read_as_a_script_reads_it() =>
        JsSdkEvidence.Parse("{nonceStr:'a\\tb\\nc\\rd\\be\\ff\\x41\\u4e2d\\\ng\\'h\\/'}").NonceStr.Should().Be("a\tb\nc\rd\be\ffA中g'h/");

    [Fact]
    public void A_chooseInvoice_is_read() =>
        CardEvidence.Parse("wx.chooseInvoice({timestamp: 1, nonceStr: 'n', signType: 'SHA1', cardSign: 'c'})").Should()
            .BeEquivalentTo(new { Call = CardCall.ChooseInvoice, Timestamp = "1", NonceStr = "n", SignType = "SHA1", Signature = "c" });

    [Fact]
    public void Of_a_cardExt_that_is_a_variable_nothing_is_known() =>
        CardEvidence.Parse("wx.addCard({cardList: [{cardId: 'p1', cardExt: ext}]})").Should()
            .BeEquivalentTo(new { CardId = "p1", CardExt = (string?)null, CardExtIsObject = (bool?)null });

    [Fact]
    public void A_text_that_is_far_too_long_is_not_read()
    {
        var act = () => JsSdkEvidence.Parse("{appId:'wx01'}" + new string(' ', 300_000));

        act.Should().Throw<FormatException>().WithMessage("The text is too long. Paste wx.config({…}) alone.");
    }

    [Fact]
    public void An_object_that_stands_before_the_call_is_read() =>
        JsSdkEvidence.Parse("var config = { appId: 'wx01' }; wx.config(config);").AppId.Should().Be("wx01");

    [Fact]
    public void A_cardList_that_is_a_variable_says_nothing() =>
        new SignatureDoctor().Examine(CardEvidence.Parse("wx.addCard({cardList: cards})")).Should().ContainSingle().Which.Code.Should().Be(FindingCode.EvidenceMissing);

    [Fact]
    public void A_cardExt_alone_is_read() =>
        CardEvidence.Parse("\"{\\\"code\\\":\\\"7\\\"}\"").CardExt.Should().Be("{\"code\":\"7\"}");

    [Fact]
    public void A_chooseCard_is_read() =>
        CardEvidence.Parse("wx.chooseCard({shopId:'', cardType:'GROUPON', timestamp:1, nonceStr:'n', signType:'SHA1', cardSign:'c', success: function (res) {}})").Should()
            .BeEquivalentTo(new { Call = CardCall.ChooseCard, ShopId = "", CardType = "GROUPON", Timestamp = "1", NonceStr = "n", SignType = "SHA1", Signature = "c" });

    [Fact]
    public void A_payment_is_read_with_the_names_that_stand_there()
    {
        var evidence = PaymentEvidence.Parse("WeixinJSBridge.invoke('getBrandWCPayRequest', {appId:'wx01', timeStamp:'1', nonceStr:'n', 'package':'prepay_id=1', paySign:'p'}, cb)");

        evidence.Should().BeEquivalentTo(new { Call = PaymentCall.GetBrandWCPayRequest, AppId = "wx01", Timestamp = "1", Package = "prepay_id=1", SignType = (string?)null });
        evidence.Names.Should().Equal("appId", "timeStamp", "nonceStr", "package", "paySign");
    }

    [Fact]
    public void A_name_that_is_misspelt_or_missing_is_found_in_what_was_pasted()
    {
        var findings = new SignatureDoctor().Examine(JsSdkEvidence.Parse("wx.config({appId:'wx0123456789abcdef', timestamp: 1414587457, noncestr:'n', signature:'" + new string('a', 40) + "'})"));

        findings.Select(finding => finding.Code).Should().Equal(FindingCode.ConfigFieldMisspelt, FindingCode.ConfigFieldMissing);
        findings[1].Evidence.Should().Contain("jsApiList");
    }

    [Theory]
    [InlineData("wx.config({appId:'wx', ticket: 't', jsApiList:[]", FindingCode.SecretInPage)]
    [InlineData("wx.config({appId: appId, timestamp: undefined, jsApiList: list})", FindingCode.ConfigFieldMissing)]
    public void A_cut_or_odd_text_is_read_as_far_as_it_goes(string text, FindingCode expected) =>
        new SignatureDoctor().Examine(JsSdkEvidence.Parse(text)).Select(finding => finding.Code).Should().Contain(expected);

    [Theory]
    [InlineData("")]
    [InlineData("no object")]
    [InlineData("wx.config(config)")]
    public void Without_an_object_there_is_nothing_to_read(string text)
    {
        var act = () => PaymentEvidence.Parse(text);

        act.Should().Throw<FormatException>();
    }

    [Fact]
    public void A_text_of_nothing_but_calls_is_given_up_early()
    {
        var act = () => JsSdkEvidence.Parse(string.Concat(Enumerable.Repeat("wx.config(a)", 20_000)));

        act.Should().Throw<FormatException>();
    }

    [Fact]
    public void Twenty_thousand_misspelt_names_are_one_finding() =>
        new SignatureDoctor().Examine(JsSdkEvidence.Parse("{" + string.Concat(Enumerable.Repeat("noncestr:1,", 20_000)) + "}"))
            .Should().ContainSingle(finding => finding.Code == FindingCode.ConfigFieldMisspelt);

    [Fact]
    public void Hostile_text_is_survived()
    {
        const string Letters = "{}[]():,;'\"`\\/*{:'a1 \n";
        var random = new Random(3);
        for (var i = 0; i < 2000; i++)
        {
            var text = "{" + new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => Letters[random.Next(Letters.Length)])]);

            JsSdkEvidence.Parse(text).Should().NotBeNull();
            CardEvidence.Parse(text).Should().NotBeNull();
        }

        JsSdkEvidence.Parse(new string('{', 100_000)).Should().NotBeNull();
        JsSdkEvidence.Parse(string.Concat(Enumerable.Repeat("{a:", 80_000))).Should().NotBeNull();
        PaymentEvidence.Parse("{" + string.Concat(Enumerable.Repeat("jsapi_ticket=&", 15_000)) + "}").Should().NotBeNull();
        JsSdkEvidence.Parse("{a:" + new string('[', 100_000)).Should().NotBeNull();
    }
}
