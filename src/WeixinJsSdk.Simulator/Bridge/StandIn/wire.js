// What goes over window.WeixinJSBridge, and how a call ends.

let settings = {};

// The app checks every call against the config, so that every call brings it along.
const verification = () => ({
  appId: settings.appId,
  verifyAppId: settings.appId,
  verifySignType: "sha1",
  verifyTimestamp: String(settings.timestamp),
  verifyNonceStr: settings.nonceStr,
  verifySignature: settings.signature,
});

function invoke(api, bridgeName, message, callbacks) {
  if (!window.WeixinJSBridge) {
    logInstead(api, callbacks);
    return;
  }

  window.WeixinJSBridge.invoke(bridgeName, Object.assign({}, message, verification()), result => end(api, result, callbacks));
}

function listen(api, callbacks, heard) {
  if (!window.WeixinJSBridge) {
    logInstead(api, callbacks);
    return;
  }

  window.WeixinJSBridge.on(toBridgeName(api), result => (heard || (() => end(api, result, callbacks)))(result));
}

function end(api, result, callbacks) {
  const codeTold = ["openEnterpriseChat", "openBusinessView"].includes(api) && "err_code" in result;
  if (codeTold) {
    result.errCode = result.err_code;
  }

  delete result.err_code;
  delete result.err_desc;
  delete result.err_detail;
  if (!result.errMsg) {
    const appMessage = result.err_msg;
    delete result.err_msg;
    result.errMsg = toErrMsg(api, appMessage);
  }

  (convert[api] || (() => {}))(result);
  tell(result, callbacks || {});
}

function tell(result, { success, cancel, fail, complete, quiet }) {
  if (settings.debug && !quiet) {
    alert(JSON.stringify(result));
  }

  const how = result.errMsg.slice(result.errMsg.indexOf(":") + 1);
  const told = how === "ok" ? success : how === "cancel" ? cancel : fail;
  [told, complete].forEach(callback => callback && callback(result));
}

function logInstead(api, callbacks) {
  if (settings.debug) {
    console.log(`"${api}",`, callbacks || "");
  }
}
