using WeixinJsSdk.Media;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Media;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("attachment; filename=\"MEDIA_ID.jpg\"", "MEDIA_ID.jpg")]
    [InlineData("attachment; filename=MEDIA_ID.jpg", "MEDIA_ID.jpg")]
    [InlineData("ATTACHMENT; FileName = \"a.jpg\" ; size=3", "a.jpg")]
    [InlineData("attachment; filename=my picture.jpg; size=3", "my picture.jpg")]
    [InlineData("filename=\"a.jpg\"", "a.jpg")]
    [InlineData("attachment; filename=\"a;b=c.jpg\"", "a;b=c.jpg")]
    [InlineData("attachment; note=\"x\" y; filename=a.jpg", "a.jpg")]
    [InlineData("attachment; note=\"filename=bad.exe\"; filename=a.jpg", "a.jpg")]
    [InlineData("attachment; filename=\"a\\\"b.jpg\"", "a_b.jpg")]
    [InlineData("attachment; filename=\"a.jpg", "a.jpg")]
    [InlineData("attachment; filename=\"C:\\photos\\a.jpg\"", "a.jpg")]
    [InlineData("attachment; filename*=UTF-8''%E5%9B%BE%E7%89%87.jpg", "图片.jpg")]
    [InlineData("attachment; filename=\"a.jpg\"; filename*=utf-8'zh'%E5%9B%BE.jpg", "图.jpg")]
    [InlineData("attachment; filename*=ISO-8859-1'de'gr%FC%DFe.jpg; filename=a.jpg", "grüße.jpg")]
    [InlineData("attachment; filename*=UTF-8''%FF%FE.jpg; filename=a.jpg", "a.jpg")]
    [InlineData("attachment; filename*=UTF-8''%E5%9; filename=a.jpg", "a.jpg")]
    [InlineData("attachment; filename*=GBK''%CD%BC.jpg; filename=a.jpg", "a.jpg")]
    [InlineData("attachment; filename*=nonsense; filename=a.jpg", "a.jpg")]
    [InlineData("attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "passwd")]
    [InlineData("attachment; filename=\"å\u009B¾.jpg\"", "图.jpg")]
    [InlineData("attachment; filename=\"gr\u00FC\u00DFe.jpg\"", "grüße.jpg")]
    [InlineData("attachment; filename=\"\"", null)]
    [InlineData("attachment; filename=", null)]
    [InlineData("attachment", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_name_is_read_leniently(string? header, string? name) =>
        SafeFileName.Of(ContentDisposition.FileName(header)).Should().Be(name);

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("..\\..\\boot.ini", "boot.ini")]
    [InlineData("/etc/passwd", "passwd")]
    [InlineData("folder/", null)]
    [InlineData("..", null)]
    [InlineData(" . . ", null)]
    [InlineData("", null)]
    [InlineData("C:a.jpg", "a.jpg")]
    [InlineData("C:\\a.jpg", "a.jpg")]
    [InlineData("a.jpg:evil", "a.jpg_evil")]
    [InlineData("a.jpg::$DATA", "a.jpg__$DATA")]
    [InlineData("a<b>|c?*\".jpg", "a_b__c___.jpg")]
    [InlineData(".htaccess", "htaccess")]
    [InlineData("a.jpg. . ", "a.jpg")]
    [InlineData("a\r\nb\u0000.jpg\u007F", "ab.jpg")]
    [InlineData("photo\u202Egpj.exe", "photogpj.exe")]
    [InlineData("a\u2028b\u200B.jpg", "ab.jpg")]
    [InlineData("😀.jpg", "😀.jpg")]
    [InlineData("CON", "_CON")]
    [InlineData("con.jpg", "_con.jpg")]
    [InlineData("nul .tar.gz", "_nul .tar.gz")]
    [InlineData("COM1.jpg", "_COM1.jpg")]
    [InlineData("lpt³.jpg", "_lpt³.jpg")]
    [InlineData("COM10.jpg", "COM10.jpg")]
    [InlineData("console.jpg", "console.jpg")]
    [InlineData("-_MEDIA_ID.jpg", "-_MEDIA_ID.jpg")]
    public void The_name_is_safe_on_any_system(string name, string? safe) => SafeFileName.Of(name).Should().Be(safe);

    [Fact]
    public void Half_a_character_is_left_out() => SafeFileName.Of("a\ud83d.jpg").Should().Be("a.jpg");

    [Fact]
    public void A_reserved_name_is_seen_under_Turkish_rules_too()
    {
        using var turkish = new InCulture("tr-TR");

        SafeFileName.Of("conin$.jpg").Should().Be("_conin$.jpg");
    }

    [Theory]
    [InlineData("a")]
    [InlineData("图")]
    [InlineData("😀")]
    public void A_name_that_is_too_long_is_cut_before_its_extension(string letter)
    {
        var name = SafeFileName.Of(string.Concat(Enumerable.Repeat(letter, 300)) + ".jpeg")!;

        System.Text.Encoding.UTF8.GetByteCount(name).Should().BeInRange(196, 200);
        name.Should().StartWith(letter).And.EndWith(letter + ".jpeg");
    }
}
