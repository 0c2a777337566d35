// Shares: the user's tap on a menu item is an event, the page's content the answer to it.

const shareTitle = page => page.title || document.title;
const shareLink = page => page.link || location.href;
const shareType = page => ({ type: page.type || "link", data_url: page.dataUrl || "" });
const plainShare = page => ({ title: shareTitle(page), desc: page.desc || "", img_url: page.imgUrl || "", link: shareLink(page) });

const shares = {
  onMenuShareTimeline: ["shareTimeline", page => Object.assign(
    { title: shareTitle(page), desc: shareTitle(page), img_url: page.imgUrl || "", link: shareLink(page) }, shareType(page))],
  onMenuShareAppMessage: ["sendAppMessage", page => Object.assign(
    { title: shareTitle(page), desc: page.desc || "", link: shareLink(page), img_url: page.imgUrl || "" }, shareType(page))],
  onMenuShareQQ: ["shareQQ", plainShare],
  onMenuShareWeibo: ["shareWeiboApp", plainShare],
  onMenuShareQZone: ["shareQZone", plainShare],
};

const shareCalls = Object.fromEntries(Object.entries(shares).map(([api, [answer, content]]) => [api, page => listen(api, page, tap => {
  if (page.trigger) {
    page.trigger(tap);
  }

  // 收藏 uses the message to a friend, and tells the page nothing.
  const favourite = answer === "sendAppMessage" && tap.scene === "favorite";
  invoke(answer, answer, content(page), favourite ? { quiet: true } : page);
})]));
