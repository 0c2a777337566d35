// Where a menu item sends the page, and what it is called.

const menuNames = {
  "share:appMessage": ["friend", "发送给朋友", "Friend"],
  "share:timeline": ["circle", "朋友圈", "Moments"],
  "share:qq": ["chat", "QQ", "QQ"],
  "share:QZone": ["star", "QQ空间", "QZone"],
  "share:weiboApp": ["megaphone", "微博", "Weibo"],
  favorite: ["tag", "收藏", "Favourite"],
  "share:facebook": ["globe", "Facebook", "Facebook"],
  "share:email": ["letter", "邮件", "Mail"],
  copyUrl: ["link", "复制链接", "Copy link"],
  openWithSafari: ["globe", "浏览器", "Browser"],
  openWithQQBrowser: ["globe", "QQ浏览器", "QQ Browser"],
  readMode: ["book", "阅读模式", "Reader"],
  originPage: ["file", "原网页", "Original"],
  editTag: ["tag", "编辑标签", "Tags"],
  delete: ["bin", "删除", "Delete"],
  "share:brand": ["person", "品牌", "Brand"],
  refresh: ["refresh", "刷新", "Refresh"],
  setFont: ["text", "字体", "Font"],
  dayMode: ["sun", "日间", "Day"],
  nightMode: ["moon", "夜间", "Night"],
  profile: ["person", "公众号", "Account"],
  addContact: ["person", "添加", "Follow"],
  exposeArticle: ["flag", "投诉", "Report"],
};

const shareNames = {
  timeline: "share:timeline", appmessage: "share:appMessage", qq: "share:qq", weiboApp: "share:weiboApp", QZone: "share:QZone",
  shareTimeline: "share:timeline", sendAppMessage: "share:appMessage", shareQQ: "share:qq", shareWeiboApp: "share:weiboApp", shareQZone: "share:QZone",
};

const shareTargetName = target => {
  const [, chinese, english] = menuNames[shareNames[target]];
  return say(chinese, english);
};
