namespace WeixinJsSdk.Doctor.Findings;

/// <summary>What shows a finding, in Chinese.</summary>
internal static class ChineseFacts
{
    public static IReadOnlyDictionary<FactKind, string> All { get; } = new Dictionary<FactKind, string>
    {
        [FactKind.RightForUrl] = "该签名对应的地址是“{0}”，而页面的地址是“{1}”。",
        [FactKind.RightWithInstead] = "用 {0} 代替 {1} 时，得到的正是该签名。",
        [FactKind.RightWithoutField] = "去掉 {0} 时，得到的正是该签名。",
        [FactKind.RightWithField] = "加入 {0} 一起签名时，得到的正是该签名。",
        [FactKind.RightSortedBy] = "字段值按 {0} 排序时，得到的正是该签名。",
        [FactKind.RightForNames] = "字段名及顺序为 {0} 时，得到的正是该签名。",
        [FactKind.RightWithoutNames] = "只拼接字段值、不带字段名时，得到的正是该签名。",
        [FactKind.RightWhenPadded] = "对“{0}”计算，得到的正是该签名。",
        [FactKind.RightInEncoding] = "按 {0} 编码取字节时，得到的正是该签名。",
        [FactKind.RightWithHash] = "该签名是正确字符串的 {0} 值。",
        [FactKind.RightInOtherForm] = "给出的形式是“{0}”。",
        [FactKind.RightWithBoth] = "仅此一处不足以解释该签名，还须同时存在：{0}",
        [FactKind.UrlsDiffer] = "签名用的是“{0}”，而页面的地址是“{1}”。",
        [FactKind.FieldsDiffer] = "{0} 在页面上是“{1}”，签名时用的是“{2}”。",
        [FactKind.FieldIs] = "{0} 的值是“{1}”。",
        [FactKind.Missing] = "缺少：{0}。",
        [FactKind.Misspelt] = "写的是“{0}”，应当是“{1}”。",
        [FactKind.Said] = "微信返回“{0}”。",
        [FactKind.Needs] = "{0} 需要 {1}，现在是 {2}。",
        [FactKind.NotCovered] = "{0} 不在以下域名之下：{1}。",
        [FactKind.PasteMore] = "尚未提供：{0}。",
        [FactKind.NoneOf] = "已尝试 {0} 种可能。",
        [FactKind.SignedNames] = "签名字符串中的字段名是 {0}。",
        [FactKind.HashOfStringDiffers] = "签名字符串的哈希值与给出的签名不同。",
        [FactKind.TicketIs] = "签名字符串中的票据是 {0}。",
        [FactKind.Repeated] = "{0} 在多张卡券中重复出现。",
        [FactKind.Seen] = "发现：{0}。",
        [FactKind.CutOff] = "文本中没有对应的右括号。",
        [FactKind.Everything] = "用给出的票据、随机串、时间戳和地址计算，得到的正是该签名。",
    };
}
