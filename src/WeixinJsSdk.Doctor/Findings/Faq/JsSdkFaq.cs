using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor;

/// <summary>附录5-常见错误及解决方法 as data, from <c>faq.json</c>.</summary>
public static class JsSdkFaq
{
    /// <summary>The 24 rows, in the order of the document.</summary>
    public static IReadOnlyList<FaqRow> Rows { get; } =
        Array.AsReadOnly(EmbeddedJson.Read("faq.json", DoctorTextJson.Default.FaqFileRowArray).Select(row => row.ToRow()).ToArray());

    /// <summary>Finds the rows that match an <c>errMsg</c>.</summary>
    /// <param name="errMsg">The errMsg that the page received, such as <c>config:invalid signature</c>. Case and underscores are ignored.</param>
    /// <returns>The rows; empty for null, the empty string and an errMsg that the document does not contain.</returns>
    public static IReadOnlyList<FaqRow> Find(string? errMsg)
    {
        var normal = Normal(errMsg);
        return normal.Length == 0 ? [] : Array.AsReadOnly(Rows.Where(row => row.ErrMsg is not null && Names(normal, row.ErrMsg)).ToArray());
    }

    /// <summary><c>config:fail</c> matches its row only if nothing follows it.</summary>
    private static bool Names(string normal, string errMsg) =>
        errMsg == "config:fail" ? normal.TrimEnd('.', ' ', '"', '\'', '}').EndsWith(errMsg, StringComparison.Ordinal) : normal.Contains(errMsg);

    /// <summary>Normalises an errMsg as jweixin does with the one from the app. Phones now show 支付验证签名失败.</summary>
    private static string Normal(string? errMsg) =>
        (errMsg ?? "").Trim().ToLowerInvariant().Replace('_', ' ')
            .Replace("access denied", "permission denied")
            .Replace("no permission to execute", "permission denied")
            .Replace("config: ", "config:")
            .Replace("支付验证签名失败", "支付签名无效");
}
