// wx, with its names in the order of the official client.

const sending = api => page => invoke(api, toBridgeName(api), messages[api](page), page);
const hearing = api => page => listen(api, page);
const order = [
  "checkJsApi", "onMenuShareTimeline", "onMenuShareAppMessage", "onMenuShareQQ", "onMenuShareWeibo", "onMenuShareQZone",
  "updateTimelineShareData", "updateAppMessageShareData", "startRecord", "stopRecord", "onVoiceRecordEnd", "playVoice", "pauseVoice", "stopVoice",
  "onVoicePlayEnd", "uploadVoice", "downloadVoice", "translateVoice", "chooseImage", "getLocation", "previewImage", "uploadImage", "downloadImage",
  "getLocalImgData", "getNetworkType", "openLocation", "hideOptionMenu", "showOptionMenu", "closeWindow", "hideMenuItems", "showMenuItems",
  "hideAllNonBaseMenuItem", "showAllNonBaseMenuItem", "scanQRCode", "openAddress", "openProductSpecificView", "addCard", "chooseCard", "openCard",
  "consumeAndShareCard", "chooseWXPay", "openEnterpriseRedPacket", "startSearchBeacons", "stopSearchBeacons", "onSearchBeacons",
  "openEnterpriseChat", "launchMiniProgram", "openBusinessView",
];

const client = Object.assign(
  { config, ready, error },
  Object.fromEntries(order.map(api => [api, shareCalls[api] || (messages[api] ? sending : hearing)(api)])),
  { miniProgram });
