using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Findings;

/// <summary>Mistakes in the signed string, in Chinese.</summary>
internal static class ChineseTexts
{
    public static IReadOnlyDictionary<FindingCode, Wording> All { get; } = new Dictionary<FindingCode, Wording>
    {
        [SignedNameCase] = new("签名字段名不是规定的四个全小写名称。", "参与签名的字段名须全部小写：jsapi_ticket、noncestr、timestamp、url；只有 wx.config 的参数名写作 nonceStr。"),
        [SignedFieldOrder] = new("签名字段的次序不对。", "按字段名的 ASCII 码从小到大排序：jsapi_ticket、noncestr、timestamp、url。"),
        [ValuesEscaped] = new("签名前对字段值做了 URL 转义，或收到的地址整体仍是编码后的形式。", "字段值须用原始值，不做 URL 转义；地址由页面传来时，只用 encodeURIComponent 编码一次，服务端解码一次。"),
        [EncodingNotUtf8] = new("计算哈希时没有使用 UTF-8 编码。", "请用 Encoding.UTF8 取字符串的字节。"),
        [SignatureUpperCase] = new("签名是大写的十六进制。", "签名须为小写的十六进制（ToLowerInvariant）。"),
        [SignatureMalformed] = new("签名的形式不对：应为 40 位小写十六进制。", "把 SHA-1 的 20 个字节写成十六进制，不带连字符和空白，也不用 Base64。"),
        [TimestampMilliseconds] = new("时间戳的秒与毫秒混淆了。", "使用自 1970-01-01 UTC 起的整秒数（10 位），签名与 wx.config 中保持一致。"),
        [TimestampDiffers] = new("参与签名的时间戳与页面收到的不一致。", "时间只取一次，把参与签名的值原样交给页面。"),
        [TimestampMissing] = new("签名字符串中没有时间戳。", "把交给页面的时间戳写入签名字符串。"),
        [TimestampMalformed] = new("时间戳不是自 1970 年起的整秒数。", "写成 10 位数字，不带小数、日期格式或分隔符。"),
        [NonceDiffers] = new("参与签名的随机串与页面收到的不一致。", "随机串只生成一次，把参与签名的值原样交给页面：wx.config 中写 nonceStr，签名字符串中写 noncestr，值区分大小写。"),
        [NonceMissing] = new("签名字符串中没有随机串。", "把交给页面的随机串以 noncestr 之名写入签名字符串。"),
        [NonceMalformed] = new("随机串超过 32 个字符，或含有空白。", "使用不超过 32 位的字母和数字。"),
        [SignedStringHashDiffers] = new("给出的签名不是该签名字符串的 SHA-1 值。", "页面上的签名并非由该字符串得出：请检查页面缓存、另一台服务器，或记录日志之后字符串又被改动。"),
        [HashNotSha1] = new("没有使用 SHA-1 算法。", "wx.config 的签名使用 SHA-1。"),
        [TimestampFarOff] = new("时间戳与调用时间相差很大。", "在打开页面时签名，不要把 wx.config 随页面一起缓存，并校准服务器时间。"),
        [SignedAsCard] = new("只拼接了字段值而没有字段名，这是卡券的签名方式。", "wx.config 对以“&”连接的“字段名=字段值”签名；只有卡券才只拼接字段值。"),
        [SignedStringPadded] = new("签名字符串的前后有多余的字符。", "只对 jsapi_ticket=…&noncestr=…&timestamp=…&url=… 计算，末尾不带“&”、换行，开头不带 BOM。"),
    };
}
