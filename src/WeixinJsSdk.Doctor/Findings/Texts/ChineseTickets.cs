using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Findings;

/// <summary>Mistakes in the ticket, in Chinese.</summary>
internal static class ChineseTickets
{
    public static IReadOnlyDictionary<FindingCode, Wording> All { get; } = new Dictionary<FindingCode, Wording>
    {
        [WxCardTicketUsed] = new("签名用的是卡券 api_ticket，而不是 jsapi_ticket。", "获取票据时用 type=jsapi，两种票据在缓存中要分开。"),
        [AccessTokenUsed] = new("签名用的是 access_token，而不是票据。", "先用 access_token 通过 /cgi-bin/ticket/getticket 换取票据，再用票据签名。"),
        [TicketWhitespace] = new("票据前后的空白或引号被添加或去掉了。", "原样使用 getticket 返回的票据：用 JSON 解析器读取，存储时不带换行，也不要裁剪。"),
        [PreviousTicketUsed] = new("签名用的是已被替换的旧票据。", "所有服务器共用一份缓存，过期即更新；不要让别的程序另行刷新该公众号的票据。"),
        [OtherAccountTicketUsed] = new("签名用的是另一个公众号的票据。", "票据按 appid 分别缓存，签名用的票据须与 wx.config 中的 appId 属于同一公众号。"),
        [AppIdDiffers] = new("页面上的 appId 与获取票据所用的 appid 不一致。", "wx.config 的 appId 须与获取 jsapi_ticket 所用的 appid 一致。"),
        [UnknownTicketUsed] = new("签名用的票据不在给出的票据之中。", "请把签名服务器上的票据与共享缓存比对：可能是旧的副本、另一个公众号，或另有程序在刷新。"),
        [TicketMissing] = new("签名时没有票据。", "请检查 getticket 的返回：可能出错而未被发现，缓存为空，或没有等待（await）调用完成。"),
        [AppSecretUsed] = new("签名用的是 AppSecret，而不是票据。", "应使用票据签名；AppSecret 只用于获取 access_token。"),
    };
}
