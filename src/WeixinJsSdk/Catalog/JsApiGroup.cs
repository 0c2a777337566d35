namespace WeixinJsSdk;

/// <summary>The chapter of WeChat's document that describes a JS interface.</summary>
public enum JsApiGroup
{
    /// <summary>基础接口.</summary>
    Base = 0,

    /// <summary>分享接口.</summary>
    Share,

    /// <summary>图像接口.</summary>
    Image,

    /// <summary>音频接口.</summary>
    Audio,

    /// <summary>智能接口.</summary>
    Intelligence,

    /// <summary>设备信息.</summary>
    Device,

    /// <summary>地理位置.</summary>
    Location,

    /// <summary>摇一摇周边.</summary>
    Shake,

    /// <summary>界面操作.</summary>
    UserInterface,

    /// <summary>微信扫一扫.</summary>
    Scan,

    /// <summary>收货地址.</summary>
    Address,

    /// <summary>微信小店.</summary>
    Shop,

    /// <summary>微信卡券.</summary>
    Card,

    /// <summary>微信支付.</summary>
    Payment,

    /// <summary>企业号.</summary>
    Enterprise,

    /// <summary>小程序.</summary>
    MiniProgram,
}
