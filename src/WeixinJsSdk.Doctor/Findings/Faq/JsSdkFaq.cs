using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor;

/// <summary>附录5-常见错误及解决方法 as data, from <c>faq.json</c>.</summary>
public static class JsSdkFaq
{
    /// <summary>The 24 rows, in the order of the document.</summary>
    public static IReadOnlyList<FaqRow> Rows { get; } =
        Array.AsReadOnly(EmbeddedJson.Read("faq.json", DoctorTextJson.Default.FaqFileRowArray).Select(row => row.ToRow()).ToArray());

    /// <summary>Finds the rows that an <c>errMsg</c> names.</summary>
    /// <param name="errMsg">What the page got, such as <c>config:invalid signature</c>; case and underscores do not count.</param>
    /// <returns>The rows; empty for null, the empty string and an errMsg the document does not know.</returns>
    public static IReadOnlyList<FaqRow> Find(string? errMsg)
    {
        var normal = Normal(errMsg);
        return normal.Length == 0 ? [] : Array.AsReadOnly(Rows.Where(row => row.ErrMsg is not null && Names(normal, row.ErrMsg)).ToArray());
    }

    /// <summary><c>config:fail</c> has a row of its own only if nothing follows it.</summary>
    private static bool Names(string normal, string errMsg) =>
        errMsg == "config:fail" ? normal.TrimEnd('.', ' ', '"', '\'', '}').EndsWith(errMsg, StringComparison.Ordinal) : normal.Contains(errMsg);

    /// <summary>As jweixin rewrites the errMsg of the app; 支付验证签名失败 is what phones show today.</summary>
    private static string Normal(string? errMsg) =>
        (errMsg ?? "").Trim().ToLowerInvariant().Replace('_', ' ')
            .Replace("access denied", "permission denied")
            .Replace("no permission to execute", "permission denied")
            .Replace("config: ", "config:")
            .Replace("支付验证签名失败", "支付签名无效");
}
