// 分享: the page's content as the other side will see it, before it goes out.

for (const name of ["shareTimeline", "sendAppMessage", "shareQQ", "shareWeiboApp", "shareQZone"]) {
  asks[name] = async (content, automatic) => {
    await askToShare(name, { title: content.title, desc: content.desc, link: content.link, imgUrl: content.img_url });
    return automatic();
  };
}

const askToShare = (target, content) => askUser("share", `${say("分享", "Share")} · ${shareTargetName(target)}`, ({ confirm }) => [
  shareCard(content, target),
  facts([[say("链接", "Link"), content.link], [say("图标", "Image"), content.imgUrl]]),
  element("footer", {}, confirmButton(say("发送", "Send"), () => confirm(), { autofocus: true })),
]);

// 朋友圈 and QQ空间 show a title and an image only.
function shareCard({ title, desc, imgUrl }, target) {
  const image = imgUrl ? element("img", { src: imgUrl, alt: "" }) : null;
  const frame = element("span", { class: "thumb" }, image || icon(icons.link));
  if (image) {
    image.addEventListener("error", () => frame.replaceChildren(icon(icons.link)));
  }

  const short = /timeline|qzone/i.test(target);
  return element("div", { class: "share-card" }, element("div", {}, element("b", {}, title), short ? null : element("p", {}, desc || "")), frame);
}
