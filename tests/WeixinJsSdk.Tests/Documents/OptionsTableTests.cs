using System.Globalization;

namespace WeixinJsSdk.Tests.Documents;

/// <summary>The options of the READMEs are those of the code, with their defaults.</summary>
public class OptionsTableTests
{
    [Theory]
    [InlineData("README.md", "## Options")]
    [InlineData("README.zh-CN.md", "## 配置项")]
    public void Each_setting_has_its_row(string file, string chapter) =>
        Rows(file, chapter).Keys.Should().BeEquivalentTo(
            typeof(WeixinJsSdkOptions).GetProperties().Select(setting => setting.Name)
                .Concat(typeof(WeixinPaymentOptions).GetProperties().Select(setting => "Payment:" + setting.Name)));

    [Theory]
    [InlineData("README.md", "## Options")]
    [InlineData("README.zh-CN.md", "## 配置项")]
    public void A_row_tells_the_default(string file, string chapter)
    {
        var rows = Rows(file, chapter);

        Wrong(rows, "", new WeixinJsSdkOptions()).Concat(Wrong(rows, "Payment:", new WeixinPaymentOptions())).Should().BeEmpty();
    }

    private static Dictionary<string, string> Rows(string file, string chapter) =>
        Document.Rows(file, chapter).TakeWhile(row => row[0] != "`JsApiList`, `OpenTagList`" && row[0] != "`JsApiList`、`OpenTagList`")
            .ToDictionary(row => Document.Names(row[0]).Single(), row => row[1]);

    private static IEnumerable<string> Wrong(Dictionary<string, string> rows, string prefix, object defaults) =>
        from setting in defaults.GetType().GetProperties()
        let told = rows[prefix + setting.Name]
        where !Tells(told, setting.GetValue(defaults))
        select $"{prefix}{setting.Name}: {told}";

    private static bool Tells(string told, object? value) => value switch
    {
        null => told == "null",
        "" => told.Length == 0,
        IList<Uri> { Count: 0 } => told.Contains("https://api.weixin.qq.com", StringComparison.Ordinal),
        TimeSpan time => TimeSpan.Parse(Document.Names(told).Single(), CultureInfo.InvariantCulture) == time,
        bool flag => told == (flag ? "`true`" : "`false`"),
        _ => Document.Names(told).Single() == Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
