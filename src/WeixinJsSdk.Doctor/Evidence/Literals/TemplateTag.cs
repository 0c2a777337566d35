using System.Text.RegularExpressions;

namespace WeixinJsSdk.Doctor.Evidence;

/// <summary>Recognises the placeholders of server templates in a page's source: PHP, JSP, ERB, Razor, Thymeleaf, Vue and similar ones.</summary>
internal static class TemplateTag
{
    private static readonly Regex Tag = new(@"<\?|<%|\{\{|\{%\s|\$\{|#\{|^@\(|^@[A-Za-z]\w*(\.|$)", RegexOptions.CultureInvariant);

    public static bool IsIn(string value) => Tag.IsMatch(value);
}
