// Interfaces that leave the page: the phone shows the destination, and the user may stay.

const exits = {
  openProductViewWithPid: [["商品详情", "Product"], params => [["productId", params.pid]]],
  launchMiniProgram: [["打开小程序", "Open a mini program"], params => [["targetAppId", params.targetAppId], ["path", params.path]]],
  openEnterpriseChat: [["企业会话", "Chat"], params => [[say("成员", "Members"), params.useridlist], [say("名称", "Name"), params.chatname]]],
  openBusinessView: [["业务页面", "Business view"], params => [["businessType", params.businessType], ["queryString", params.queryString]]],
  getRecevieBizHongBaoRequest: [["企业红包", "Red packet"], params => [["package", params.package]]],
  consumedShareCard: [["转赠卡券", "Give a card away"], params => [["cardId", params.consumedCardId], ["code", params.consumedCode]]],
};

for (const [name, [words, rows]] of Object.entries(exits)) {
  asks[name] = async (params, automatic) => {
    const result = await automatic();
    await askUser(jsName(name), say(...words), ({ confirm }) => [
      element("div", { class: "request" }, icon(icons.leave), element("p", {}, element("b", {}, location.host), ` ${say("要离开本页面", "wants to leave its page")}`)),
      facts(rows(params)),
      element("footer", {}, confirmButton(say("继续", "Go on"), () => confirm(), { autofocus: true })),
    ]);
    return result;
  };
}

asks.closeWindow = async (params, automatic) => {
  const result = await automatic();
  view("closeWindow", say("窗口已关闭", "Closed"), ({ cancel }) => [
    element("div", { class: "request" }, icon(icons.leave), element("p", {}, say("页面关闭了自己的窗口。", "The page has closed its window."))),
    element("footer", {}, confirmButton(say("重新打开", "Open it again"), () => {
      windowState.closed = false;
      cancel();
    }, { autofocus: true })),
  ], { full: true });
  return result;
};
