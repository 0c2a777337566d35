namespace WeixinJsSdk.Doctor.Faq;

/// <summary>附录5, rows 13 to 24, in Chinese.</summary>
internal static class ChineseFaq2
{
    public static FaqText[] Rows { get; } =
    [
        new(
            "如何把上传到微信的多媒体资源下载到自己的服务器",
            "uploadImage 和 uploadVoice 返回的 serverId 就是 media_id。",
            ["media_id 三天内有效。"],
            "用 media_id 下载：IMediaClient.DownloadAsync。"),
        new(
            "Android 上传的语音下载后有杂音",
            "微信后台的问题。",
            [],
            "微信团队已经修复。"),
        new(
            "绑定父级域名，其子域名是否可用",
            "可用。",
            ["页面域名等于绑定的域名，或以“.”加该域名结尾。"],
            "绑定父级域名即可。"),
        new(
            "iOS 微信 6.1 中分享的图片外链不显示",
            "该版本客户端的缺陷。",
            ["客户端是否为 iOS 6.1。"],
            "6.2 已修复；旧版本请用公众号页面内链的图片或微信服务器的图片。"),
        new(
            "是否需要对低版本自己做兼容",
            "JS-SDK 兼容低版本，但有的接口是 6.0.2 新引入的。",
            ["比较客户端版本与接口所需的版本。"],
            "对较新的接口先用 wx.checkJsApi 判断。"),
        new(
            "该公众号支付签名无效，无法发起该笔交易",
            "支付签名错误，或使用了拷贝的 JS 文件。",
            [
                "确认使用官方线上版本的 jweixin.js。",
                "确认支付签名正确（微信支付一栏）。",
            ],
            "使用官方 JS 文件，并用 SignatureDoctor 检查支付参数。"),
        new(
            "使用 pushState 的页面在 Android 上签名失败",
            "6.2 之前的 Android 客户端不支持 pushState。",
            ["客户端是否为 6.2 之前的 Android。"],
            "6.2 已修复；旧版本请用入口页的地址签名，或使用“#”路由。"),
        new(
            "uploadImage 在 chooseImage 的回调中有时不执行",
            "6.2 之前的 Android 客户端的缺陷。",
            ["客户端是否为 6.2 之前的 Android。"],
            "对这些版本把 uploadImage 放在 setTimeout 中延迟 100 毫秒。"),
        new(
            "require subscribe",
            "没有订阅该测试号，该错误仅测试号会出现。",
            [],
            "用当前微信号关注该测试号。"),
        new(
            "getLocation 返回的坐标在 openLocation 有偏差",
            "getLocation 返回 gps 坐标，openLocation 打开的腾讯地图为火星坐标。",
            ["6.2 版本开始支持直接获取火星坐标。"],
            "getLocation 的 type 传 gcj02；6.2 之前自行转换。"),
        new(
            "查看公众号（未添加）menuItem:addContact 不显示",
            "仅有从公众号传播出去的链接才能显示，来源必须是公众号。",
            [],
            "请从公众号发出的链接打开页面。"),
        new(
            "刚备案的域名无法绑定",
            "ICP 备案数据同步有一天延迟。",
            [],
            "请在第二日绑定。"),
    ];
}
