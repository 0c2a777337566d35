namespace WeixinJsSdk;

/// <summary>The two tickets of <c>GET /cgi-bin/ticket/getticket</c>. They are independent of one another.</summary>
public enum TicketType
{
    /// <summary>The <c>jsapi_ticket</c> (附录1), which signs <c>wx.config</c>.</summary>
    JsApi = 0,

    /// <summary>The card <c>api_ticket</c> (<c>type=wx_card</c>, 附录4), which signs cards.</summary>
    WxCard = 1,
}
