const content = () => ({
  title: "微信 JS-SDK Demo",
  desc: "在电脑上开发微信网页",
  link: location.href.split("#")[0],
  imgUrl: `${location.origin}/share.svg`,
});

const shared = target => ({ listens: true, params: content, user: simulator => simulator.share(target) });

export default {
  title: "分享",
  en: "Share",
  calls: [
    { api: "updateAppMessageShareData", title: "自定义“分享给朋友”及“分享到QQ”按钮的分享内容", params: content },
    { api: "updateTimelineShareData", title: "自定义“分享到朋友圈”及“分享到QQ空间”按钮的分享内容", params: content },
    { api: "onMenuShareTimeline", title: "获取“分享到朋友圈”按钮点击状态", ...shared("timeline") },
    { api: "onMenuShareAppMessage", title: "获取“分享给朋友”按钮点击状态", ...shared("appmessage") },
    { api: "onMenuShareQQ", title: "获取“分享到QQ”按钮点击状态", ...shared("qq") },
    { api: "onMenuShareWeibo", title: "获取“分享到腾讯微博”按钮点击状态", ...shared("weiboApp") },
    { api: "onMenuShareQZone", title: "获取“分享到QQ空间”按钮点击状态", ...shared("QZone") },
  ],
};
