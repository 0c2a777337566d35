// What the app calls an interface, where that is another name than the page's.

const bridgeNames = {
  config: "preVerifyJSAPI",
  onMenuShareTimeline: "menu:share:timeline",
  onMenuShareAppMessage: "menu:share:appmessage",
  onMenuShareQQ: "menu:share:qq",
  onMenuShareWeibo: "menu:share:weiboApp",
  onMenuShareQZone: "menu:share:QZone",
  previewImage: "imagePreview",
  getLocation: "geoLocation",
  openProductSpecificView: "openProductViewWithPid",
  addCard: "batchAddCard",
  openCard: "batchViewCard",
  consumeAndShareCard: "consumedShareCard",
  chooseWXPay: "getBrandWCPayRequest",
  openEnterpriseRedPacket: "getRecevieBizHongBaoRequest",
  openAddress: "editAddress",
  startSearchBeacons: "startMonitoringBeacons",
  stopSearchBeacons: "stopMonitoringBeacons",
  onSearchBeacons: "onBeaconsInRange",
};

const pageNames = Object.fromEntries(Object.entries(bridgeNames).map(([page, bridge]) => [bridge, page]));
const toBridgeName = name => bridgeNames[name] || name;
