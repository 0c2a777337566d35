using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Findings;

/// <summary>Mistakes around the signature, in Chinese.</summary>
internal static class ChinesePages
{
    public static IReadOnlyDictionary<FindingCode, Wording> All { get; } = new Dictionary<FindingCode, Wording>
    {
        [EvidenceMissing] = new("提供的信息不足，无法检查。", "请粘贴页面实际收到的 wx.config（或卡券、支付参数）和浏览器地址栏中的地址，票据或密钥由服务端补充。"),
        [EvidenceCutOff] = new("粘贴的内容似乎被截断了：没有到调用的结尾。", "请粘贴完整的调用，直到最后的“})”。截断处之后的内容没有检查，也不算缺少。"),
        [SignatureNotReproduced] = new("签名不正确，且已知的错误都不能得出该签名。", "很可能用了别的票据或密钥，或页面的实际地址、随机串、时间戳与此处不同。请在服务端记录签名字符串（隐去票据和密钥）后粘贴。"),
        [SignatureRightYetRefused] = new(
            "就此处提供的信息而言签名是正确的，但仍被拒绝。",
            "手机上的情况与此处不同：请在手机上 alert(location.href.split('#')[0]) 核对地址；或票据已被替换，请确认已全局缓存；或 appId 属于另一个公众号。"),
        [ConfigFieldMissing] = new("wx.config 缺少必填的参数。", "请传入 appId、timestamp、nonceStr、signature 以及非空的 jsApiList。"),
        [ConfigFieldMisspelt] = new("wx.config 的参数名拼写有误。", "请写作 appId、timestamp、nonceStr（大写 S）、signature 和 jsApiList。"),
        [AppIdMalformed] = new("appId 的形式不对。", "appId 由“wx”和 16 位小写十六进制组成，不带空白；它不是原始 ID（gh_…）。"),
        [JsApiMisspelt] = new("jsApiList 中有接口名疑似拼写错误。", "接口名区分大小写：请按文档书写，或使用 JsApi 中的常量。"),
        [JsApiNotListed] = new("调用失败的接口没有写入 jsApiList。", "请把它加入 wx.config 的 jsApiList。"),
        [SecretInPage] = new("票据、令牌或密钥被交给了页面。", "只能在服务端签名，页面只应得到签名；已泄露的密钥请立即更换。"),
        [DomainNotSafe] = new("页面的域名不在公众号的 JS 接口安全域名之下。", "请在“公众号设置-功能设置-JS接口安全域名”中添加；绑定父级域名后子域名可用；新备案的域名次日才能绑定。"),
        [PortNotAllowed] = new("页面使用了 80 和 443 之外的端口。", "请使用标准端口提供页面；安全域名不含端口号。"),
        [HostIsAddress] = new("页面的主机是 IP 地址或 localhost。", "微信只接受已绑定的域名。开发时请使用模拟器，或把域名指向开发机。"),
        [ClientNotWeixin] = new("页面不是在微信中打开的。", "JS-SDK 只能在微信内置浏览器中使用，在别处 wx.config 不会有结果。"),
        [ClientChecksNothing] = new("客户端版本低于 6.0.2，不做权限验证，config:ok 不说明签名正确。", "请在 6.0.2 或更高版本中测试。"),
        [ClientTooOld] = new("客户端版本过低，不支持页面使用的接口。", "请先用 wx.checkJsApi 判断，并提示用户升级微信。"),
        [ClientWithoutPushState] = new("6.2 之前的 Android 客户端不支持 pushState，按入口页的地址验证签名。", "对这些客户端请用入口页的地址签名，或通过真实跳转、“#”路由切换页面。"),
        [ClientFault] = new(
            "该版本的客户端在页面使用的接口上有已知缺陷。",
            "6.2 已修复。旧版本：分享图片用微信服务器上的（iOS 6.1）；uploadImage 放在 setTimeout 中延迟 100 毫秒（Android）；自行转换坐标（getLocation）。"),
        [ScriptNotOfficial] = new("页面没有从微信官方地址加载 JS 文件。", "请从 https://res.wx.qq.com/open/js/jweixin-1.6.0.js 或备用的 res2.wx.qq.com 加载；使用拷贝会导致支付失败。"),
        [ScriptTooOld] = new("引入的 JS 文件版本不含页面使用的接口。", "请引入 jweixin-1.6.0.js。"),
        [ScriptNotHttps] = new("https 页面用 http 加载了 JS 文件。", "请用 https 加载；iOS 9 及以后版本不允许其它方式。"),
    };
}
