namespace WeixinJsSdk;

/// <summary>
/// The names of WeChat's JS interfaces (JS接口列表: 附录2 and later additions) for <c>jsApiList</c>.
/// WeChat adds interfaces over time. A name that is missing here can be given as a string.
/// </summary>
public static partial class JsApi
{
    /// <summary>基础接口 <c>checkJsApi</c>: asks which interfaces this client supports.</summary>
    public const string CheckJsApi = "checkJsApi";

    /// <summary>分享接口 <c>onMenuShareTimeline</c>: 分享到朋友圈; deprecated by WeChat in favour of updateTimelineShareData.</summary>
    public const string OnMenuShareTimeline = "onMenuShareTimeline";

    /// <summary>分享接口 <c>onMenuShareAppMessage</c>: 分享给朋友; deprecated by WeChat in favour of updateAppMessageShareData.</summary>
    public const string OnMenuShareAppMessage = "onMenuShareAppMessage";

    /// <summary>分享接口 <c>onMenuShareQQ</c>: 分享到QQ; deprecated by WeChat in favour of updateAppMessageShareData.</summary>
    public const string OnMenuShareQQ = "onMenuShareQQ";

    /// <summary>分享接口 <c>onMenuShareWeibo</c>: 分享到腾讯微博.</summary>
    public const string OnMenuShareWeibo = "onMenuShareWeibo";

    /// <summary>分享接口 <c>onMenuShareQZone</c>: 分享到QQ空间; deprecated by WeChat in favour of updateTimelineShareData.</summary>
    public const string OnMenuShareQZone = "onMenuShareQZone";

    /// <summary>分享接口 <c>updateTimelineShareData</c>: sets the content that is shared to 朋友圈 and QQ空间.</summary>
    public const string UpdateTimelineShareData = "updateTimelineShareData";

    /// <summary>分享接口 <c>updateAppMessageShareData</c>: sets the content that is shared to friends and QQ.</summary>
    public const string UpdateAppMessageShareData = "updateAppMessageShareData";

    /// <summary>音频接口 <c>startRecord</c>: 开始录音.</summary>
    public const string StartRecord = "startRecord";

    /// <summary>音频接口 <c>stopRecord</c>: 停止录音.</summary>
    public const string StopRecord = "stopRecord";

    /// <summary>音频接口 <c>onVoiceRecordEnd</c>: 录音自动停止, after one minute.</summary>
    public const string OnVoiceRecordEnd = "onVoiceRecordEnd";

    /// <summary>音频接口 <c>playVoice</c>: 播放语音.</summary>
    public const string PlayVoice = "playVoice";

    /// <summary>音频接口 <c>pauseVoice</c>: 暂停播放.</summary>
    public const string PauseVoice = "pauseVoice";

    /// <summary>音频接口 <c>stopVoice</c>: 停止播放.</summary>
    public const string StopVoice = "stopVoice";

    /// <summary>音频接口 <c>onVoicePlayEnd</c>: 语音播放完毕.</summary>
    public const string OnVoicePlayEnd = "onVoicePlayEnd";

    /// <summary>音频接口 <c>uploadVoice</c>: 上传语音; returns a serverId.</summary>
    public const string UploadVoice = "uploadVoice";

    /// <summary>音频接口 <c>downloadVoice</c>: 下载语音.</summary>
    public const string DownloadVoice = "downloadVoice";

    /// <summary>智能接口 <c>translateVoice</c>: 识别音频.</summary>
    public const string TranslateVoice = "translateVoice";

    /// <summary>图像接口 <c>chooseImage</c>: 拍照或从手机相册中选图.</summary>
    public const string ChooseImage = "chooseImage";

    /// <summary>图像接口 <c>previewImage</c>: 预览图片.</summary>
    public const string PreviewImage = "previewImage";

    /// <summary>图像接口 <c>uploadImage</c>: 上传图片; returns a serverId.</summary>
    public const string UploadImage = "uploadImage";

    /// <summary>图像接口 <c>downloadImage</c>: 下载图片.</summary>
    public const string DownloadImage = "downloadImage";

    /// <summary>图像接口 <c>getLocalImgData</c>: 获取本地图片, for iOS WKWebView.</summary>
    public const string GetLocalImgData = "getLocalImgData";

    /// <summary>设备信息 <c>getNetworkType</c>: 获取网络状态.</summary>
    public const string GetNetworkType = "getNetworkType";

    /// <summary>地理位置 <c>openLocation</c>: 使用微信内置地图查看位置.</summary>
    public const string OpenLocation = "openLocation";

    /// <summary>地理位置 <c>getLocation</c>: 获取地理位置.</summary>
    public const string GetLocation = "getLocation";

    /// <summary>界面操作 <c>hideOptionMenu</c>: 隐藏右上角菜单.</summary>
    public const string HideOptionMenu = "hideOptionMenu";

    /// <summary>界面操作 <c>showOptionMenu</c>: 显示右上角菜单.</summary>
    public const string ShowOptionMenu = "showOptionMenu";

    /// <summary>界面操作 <c>closeWindow</c>: 关闭当前网页窗口.</summary>
    public const string CloseWindow = "closeWindow";

    /// <summary>界面操作 <c>hideMenuItems</c>: 批量隐藏功能按钮.</summary>
    public const string HideMenuItems = "hideMenuItems";

    /// <summary>界面操作 <c>showMenuItems</c>: 批量显示功能按钮.</summary>
    public const string ShowMenuItems = "showMenuItems";

    /// <summary>界面操作 <c>hideAllNonBaseMenuItem</c>: 隐藏所有非基础按钮.</summary>
    public const string HideAllNonBaseMenuItem = "hideAllNonBaseMenuItem";

    /// <summary>界面操作 <c>showAllNonBaseMenuItem</c>: 显示所有功能按钮.</summary>
    public const string ShowAllNonBaseMenuItem = "showAllNonBaseMenuItem";

    /// <summary>扫一扫 <c>scanQRCode</c>: 调起微信扫一扫.</summary>
    public const string ScanQRCode = "scanQRCode";

    /// <summary>收货地址 <c>openAddress</c>: 编辑并获取收货地址.</summary>
    public const string OpenAddress = "openAddress";

    /// <summary>微信小店 <c>openProductSpecificView</c>: 跳转微信商品页.</summary>
    public const string OpenProductSpecificView = "openProductSpecificView";

    /// <summary>卡券 <c>addCard</c>: 批量添加卡券.</summary>
    public const string AddCard = "addCard";

    /// <summary>卡券 <c>chooseCard</c>: 拉取适用卡券列表.</summary>
    public const string ChooseCard = "chooseCard";

    /// <summary>卡券 <c>openCard</c>: 查看微信卡包中的卡券.</summary>
    public const string OpenCard = "openCard";

    /// <summary>卡券 <c>consumeAndShareCard</c>: 核销后再次赠送卡券.</summary>
    public const string ConsumeAndShareCard = "consumeAndShareCard";

    /// <summary>微信支付 <c>chooseWXPay</c>: 发起一个微信支付.</summary>
    public const string ChooseWXPay = "chooseWXPay";

    /// <summary>微信支付 <c>openBusinessView</c>: opens a business view such as 支付分.</summary>
    public const string OpenBusinessView = "openBusinessView";

    /// <summary>微信支付 <c>openEnterpriseRedPacket</c>: 企业红包.</summary>
    public const string OpenEnterpriseRedPacket = "openEnterpriseRedPacket";

    /// <summary>摇一摇周边 <c>startSearchBeacons</c>: 开启查找周边ibeacon设备.</summary>
    public const string StartSearchBeacons = "startSearchBeacons";

    /// <summary>摇一摇周边 <c>stopSearchBeacons</c>: 关闭查找周边ibeacon设备.</summary>
    public const string StopSearchBeacons = "stopSearchBeacons";

    /// <summary>摇一摇周边 <c>onSearchBeacons</c>: 监听周边ibeacon设备.</summary>
    public const string OnSearchBeacons = "onSearchBeacons";

    /// <summary>企业号 <c>openEnterpriseChat</c>: 企业会话.</summary>
    public const string OpenEnterpriseChat = "openEnterpriseChat";

    /// <summary>小程序 <c>launchMiniProgram</c>: 打开小程序.</summary>
    public const string LaunchMiniProgram = "launchMiniProgram";
}
