using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Findings;

/// <summary>Mistakes in the address, in Chinese.</summary>
internal static class ChineseUrls
{
    private const string Whole = "请原样使用页面上的 location.href.split('#')[0] 参与签名。";

    public static IReadOnlyDictionary<FindingCode, Wording> All { get; } = new Dictionary<FindingCode, Wording>
    {
        [UrlDiffers] = new("签名用的地址不是当前页面的地址。", Whole),
        [UrlHashKept] = new("签名用的地址带上了“#”及其后面的部分。", "签名前在第一个“#”处截断，微信客户端也是这样做的。"),
        [UrlQueryLost] = new("签名用的地址丢失了“?”后面的参数。", "GET 参数也要参与签名：" + Whole),
        [UrlShareParametersLost] = new(
            "微信在分享时追加的参数没有参与签名。",
            "地址必须在页面运行时从 location.href 动态获取，不要写死在配置或路由里：页面一旦分享，微信会在链接末尾加入其它参数。"),
        [UrlParametersDiffer] = new("签名用的参数部分与页面的不一致。", "参数须原样、按原有次序参与签名：" + Whole),
        [UrlDecoded] = new("签名前对地址做了 URL 解码。", "请使用 location.href 中编码后的形式。服务端框架会自动解码一次传递地址的参数，不要再解码一次。"),
        [UrlEncodedTwice] = new(
            "签名前对地址中已编码的部分又做了编码，或换了一种编码形式。",
            "只在把地址传给服务端时用 encodeURIComponent 编码一次，服务端收到什么就对什么签名。"),
        [UrlPlusForSpace] = new("签名前“+”与“%20”被互相替换。", "不要把地址解析后再重新拼接。" + Whole),
        [UrlHtmlEscaped] = new(
            "签名前地址被做了 HTML 或 JSON 转义（例如“&”变成了“&amp;”）。",
            "对原始地址签名，只在输出到页面时转义；在视图中输出脚本时请用 JSON 序列化或 Html.Raw。"),
        [UrlSchemeDiffers] = new(
            "签名时 http 与 https 弄反了。",
            "反向代理负责 TLS 时请启用 UseForwardedHeaders（X-Forwarded-Proto），或由页面传来 location.href。"),
        [UrlPortDiffers] = new(
            "签名用的地址端口与页面不同。",
            "在反向代理之后应取转发头中的主机和端口，或由页面传来 location.href；80 和 443 端口不写出。"),
        [UrlTrailingSlash] = new("签名前地址末尾的斜杠被添加或去掉了。", "不要规范化地址。" + Whole),
        [UrlHostCase] = new("域名或协议的大小写与页面不同。", "浏览器中二者都是小写：" + Whole),
        [UrlHostDiffers] = new("签名用的域名不是页面的域名。", "在反向代理之后请启用 UseForwardedHeaders（X-Forwarded-Host），或由页面传来 location.href。"),
        [UrlIsLandingPage] = new(
            "签名用的是入口页或上级目录的地址，而不是当前页面的地址。",
            "同一个 url 只需调用一次 wx.config；单页应用每次地址变化后都要重新签名并调用。"),
        [UrlIsOwnApi] = new(
            "签名用的是签名接口自己的地址，而不是页面的地址。",
            "由页面用 encodeURIComponent(location.href.split('#')[0]) 传来地址，对这个参数签名，而不是对接口请求的地址签名。"),
        [UrlIsOAuth] = new(
            "签名用的是授权跳转之前的地址，或缺少 code 和 state 的地址。",
            "对使用 JS-SDK 的页面签名，即跳转之后、带有 code 和 state 的地址；绝不要用授权链接签名。"),
        [UrlWhitespace] = new("签名用的地址前后有空白字符。", "接收地址时去掉空白；location.href 中没有空白。"),
        [UrlCutAtAmpersand] = new(
            "签名用的地址在第二个参数之前就中断了。",
            "请用 encodeURIComponent 传递地址，否则第一个“&”之后的内容会被当成接口自己的参数。"),
        [UrlPathCase] = new("路径或参数的大小写与页面不同。", "不要由路由生成地址，路由可能会改成小写。" + Whole),
        [UrlIncomplete] = new("签名用的地址不完整：缺少协议、域名或域名之后的部分，或者根本没有收到。", "须用包括 http(s):// 在内的完整地址签名。" + Whole),
    };
}
