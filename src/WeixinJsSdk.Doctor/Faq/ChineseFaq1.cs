namespace WeixinJsSdk.Doctor.Faq;

/// <summary>附录5, rows 1 to 12, in Chinese.</summary>
internal static class ChineseFaq1
{
    public static FaqText[] Rows { get; } =
    [
        new(
            "config:invalid url domain",
            "当前页面所在域名与使用的 appid 没有绑定。",
            [
                "核对页面域名与 JS 接口安全域名（文档写明一个 appid 可绑定三个，现为五个）。",
                "检查端口：仅支持 80（http）和 443（https）；较早的文本要求连同端口一起绑定。",
            ],
            "绑定不带协议和端口的域名，并用 80 或 443 端口提供页面。"),
        new(
            "config:invalid signature",
            "签名错误。",
            [
                "用 https://mp.weixin.qq.com/debug/cgi-bin/sandbox?t=jsapisign 校验签名算法。",
                "config 中的 nonceStr（大写 S）、timestamp 与签名所用的一致。",
                "url 是页面完整的地址，含 http(s):// 和参数，不含“#”及其后的部分，可 alert(location.href.split('#')[0]) 确认。",
                "config 中的 appid 与获取 jsapi_ticket 的 appid 一致。",
                "access_token 和 jsapi_ticket 已缓存。",
                "url 是动态获取的，传给后台时用 encodeURIComponent 编码：页面一旦分享，微信会在链接末尾加入其它参数。",
            ],
            "按次序检查以下六项；SignatureDoctor 会逐项检查。"),
        new(
            "the permission value is offline verifying",
            "config 没有正确执行，或调用的接口没有写入 jsApiList。",
            [
                "确认 config 正确通过。",
                "页面加载时就调用的接口须写在 wx.ready 的回调中。",
                "确认 jsApiList 包含该接口。",
            ],
            "在 wx.ready 之后调用接口，并把它们都写入 jsApiList。"),
        new(
            "permission denied",
            "该公众号没有权限使用这个接口，或接口没有写入 jsApiList。",
            [
                "确认 jsApiList 包含该接口。",
                "在“开发-接口权限”中确认权限；部分接口需要认证之后才能使用。",
            ],
            "把接口写入 jsApiList，或完成公众号认证。"),
        new(
            "function not exist",
            "当前客户端版本不支持该接口。",
            ["比较客户端版本与接口所需的版本。"],
            "请先用 wx.checkJsApi 判断；用户需升级微信。"),
        new(
            "6.0.1 中 config:ok，6.0.2 之后却不 ok",
            "6.0.2 之前没有做权限验证，config 都是 ok，并不意味着签名正确。",
            ["请在 6.0.2 及以后版本中检验。"],
            "修正签名；旧版本的 ok 不说明问题。"),
        new(
            "iOS 和 Android 都无法分享",
            "只有认证的公众号才具有分享权限，或监听接口不在 wx.ready 回调中。",
            [
                "确认公众号已认证。",
                "确认分享接口在 wx.ready 回调中调用。",
            ],
            "完成认证；在 wx.ready 中调用分享接口。"),
        new(
            "上线后无法获取 jsapi_ticket，测试时没问题",
            "access_token 和 jsapi_ticket 没有缓存，触发了频率限制（测试提供 1 万次）。",
            ["确认二者已全局缓存，有效期均为 7200 秒。"],
            "上线前务必全局缓存；本库已这样做。"),
        new(
            "uploadImage 怎么传多图",
            "目前只支持一次上传一张。",
            [],
            "等前一张上传之后再上传下一张。"),
        new(
            "没法对本地选择的图片进行预览",
            "chooseImage 接口本身就支持预览。",
            [],
            "不需要额外支持。"),
        new(
            "由 a 链接（例如微信授权）跳转到 b 链接后 invalid signature",
            "签名用了授权链接等跳转前的地址。",
            ["确认签名用的是使用 JS-SDK 的当前页面的地址。"],
            "用跳转之后的 b 链接签名，取完整 url 除去“#”部分。"),
        new(
            "config:fail",
            "传入的 config 参数不全。",
            ["确认 appId、timestamp、nonceStr、signature 和 jsApiList 都已传入。"],
            "传入全部五个参数。"),
    ];
}
