// The app around the page, as far as the user agent tells.

const agent = navigator.userAgent;
const inWeixin = /micromessenger/i.test(agent);
const onAndroid = /android/i.test(agent);
const onIos = /iphone|ipad/i.test(agent);
const weixinVersion = (/micromessenger\/(\d+\.\d+\.\d+)/i.exec(agent) || ["", ""])[1];

// Compared as text, as the official client does: an app 10.x would be one that reports no errors.
const reportsErrors = weixinVersion >= "6.0.2";

function whenBridged(action) {
  if (window.WeixinJSBridge) {
    action();
  } else {
    document.addEventListener("WeixinJSBridgeReady", action, false);
  }
}
