// What each interface sends, from what the page gives it.

const nothing = () => ({});

// An argument is needed all the same.
const nothingOf = ({}) => ({});
const localId = page => ({ localId: page.localId });
const progress = page => ({ isShowProgressTips: [0, "0", false].includes(page.isShowProgressTips) ? 0 : 1 });
const uploads = page => Object.assign(localId(page), progress(page));
const downloads = page => Object.assign({ serverId: page.serverId }, progress(page));
const payment = page => ({
  timeStamp: String(page.timestamp), nonceStr: page.nonceStr, package: page.package, paySign: page.paySign, signType: page.signType || "SHA1",
});

const messages = {
  checkJsApi: page => ({ jsApiList: page.jsApiList && page.jsApiList.map(toBridgeName) }),
  updateTimelineShareData: page => ({ title: page.title, link: page.link, imgUrl: page.imgUrl }),
  updateAppMessageShareData: page => ({ title: page.title, desc: page.desc, link: page.link, imgUrl: page.imgUrl }),

  startRecord: nothing,
  stopRecord: nothing,
  playVoice: localId,
  pauseVoice: localId,
  stopVoice: localId,
  uploadVoice: uploads,
  downloadVoice: downloads,
  translateVoice: uploads,

  chooseImage: page => ({
    scene: "1|2", count: page.count || 9, sizeType: page.sizeType || ["original", "compressed"], sourceType: page.sourceType || ["album", "camera"],
  }),
  previewImage: page => ({ current: page.current, urls: page.urls }),
  uploadImage: uploads,
  downloadImage: downloads,
  getLocalImgData: localId,

  getNetworkType: nothingOf,
  getLocation: page => ({ type: (page && page.type) || "wgs84" }),
  openLocation: page => ({
    latitude: page.latitude, longitude: page.longitude, name: page.name || "", address: page.address || "", scale: page.scale || 28, infoUrl: page.infoUrl || "",
  }),

  hideOptionMenu: nothing,
  showOptionMenu: nothing,
  closeWindow: nothing,
  hideMenuItems: page => ({ menuList: page.menuList }),
  showMenuItems: page => ({ menuList: page.menuList }),
  hideAllNonBaseMenuItem: nothing,
  showAllNonBaseMenuItem: nothing,

  scanQRCode: page => ({ needResult: (page && page.needResult) || 0, scanType: (page && page.scanType) || ["qrCode", "barCode"] }),
  openAddress: nothingOf,
  openProductSpecificView: page => ({ pid: page.productId, view_type: page.viewType || 0, ext_info: page.extInfo }),

  addCard: page => ({ card_list: page.cardList.map(card => ({ card_id: card.cardId, card_ext: card.cardExt })) }),
  chooseCard: page => ({
    app_id: settings.appId, location_id: page.shopId || "", sign_type: page.signType || "SHA1", card_id: page.cardId || "", card_type: page.cardType || "",
    card_sign: page.cardSign, time_stamp: String(page.timestamp), nonce_str: page.nonceStr,
  }),
  openCard: page => ({ card_list: page.cardList.map(card => ({ card_id: card.cardId, code: card.code })) }),
  consumeAndShareCard: page => ({ consumedCardId: page.cardId, consumedCode: page.code }),

  chooseWXPay: payment,
  openEnterpriseRedPacket: payment,
  startSearchBeacons: page => ({ ticket: page.ticket }),
  stopSearchBeacons: nothing,
  openEnterpriseChat: page => ({ useridlist: page.userIds, chatname: page.groupName }),
  launchMiniProgram: page => ({ targetAppId: page.targetAppId, path: miniProgramPath(page.path), envVersion: page.envVersion }),
  openBusinessView: page => ({ businessType: page.businessType, queryString: page.queryString || "", envVersion: page.envVersion }),
};

function miniProgramPath(path) {
  if (typeof path !== "string" || path.length === 0) {
    return undefined;
  }

  const [page, query] = path.split("?");
  return query === undefined ? `${page}.html` : `${page}.html?${query}`;
}
