namespace WeixinJsSdk.Simulator.Judge;

/// <summary>Problems of a cardExt. Each continues a sentence that begins with "The cardExt of …".</summary>
internal static class CardExtProblems
{
    public static Reason NoJson { get; } = new("is not JSON", "不是 JSON");

    public static Reason NoObject { get; } = new("is not a JSON object", "不是 JSON 对象");

    public static Reason TimestampNotDigits { get; } = new("has a timestamp that is not whole seconds", "的 timestamp 不是整数秒");

    public static Reason NonceTooLong { get; } = new("has a nonce_str longer than 32 characters", "的 nonce_str 超过 32 个字符");

    public static Reason NotText(string name) => new($"has a {name} that is not a string", $"的 {name} 不是字符串");

    public static Reason Lacks(string name) => new($"lacks {name}", $"缺少 {name}");
}
