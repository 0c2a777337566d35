// 分享接口: the page's content goes where the user sent it.

const shares = [];
const shareData = {};

for (const name of ["shareTimeline", "sendAppMessage", "shareQQ", "shareWeiboApp", "shareQZone"]) {
  answers[name] = content => {
    shares.push({ to: name, title: content.title, desc: content.desc, link: content.link, imgUrl: content.img_url });
    return {};
  };
}

Object.assign(answers, {
  updateTimelineShareData({ title, link, imgUrl }) {
    shareData.timeline = { title, link, imgUrl };
    return {};
  },
  updateAppMessageShareData({ title, desc, link, imgUrl }) {
    shareData.appmessage = { title, desc, link, imgUrl };
    return {};
  },
});

const shareItems = {
  timeline: "menuItem:share:timeline",
  appmessage: "menuItem:share:appMessage",
  qq: "menuItem:share:qq",
  weiboApp: "menuItem:share:weiboApp",
  QZone: "menuItem:share:QZone",
};

// 分享给朋友 and 分享到QQ show one content, 朋友圈 and QQ空间 the other.
const sharedAs = { qq: "appmessage", QZone: "timeline" };

// The user opens the menu and taps a share item. False where the page has hidden it.
function share(target) {
  if (!(target in shareItems)) {
    throw new TypeError(`share("${target}"): one of ${Object.keys(shareItems).join(", ")}.`);
  }

  if (!menu.button || menu.hidden.has(shareItems[target])) {
    return false;
  }

  if (!tell(`menu:share:${target}`, { scene: "friend" })) {
    const content = Object.assign({ title: document.title, link: location.href }, shareData[sharedAs[target] || target]);
    const send = () => shares.push(Object.assign({ to: target }, content));
    if (presence.interactive) {
      askToShare(target, content).then(send, () => {});
    } else {
      send();
    }
  }

  return true;
}
