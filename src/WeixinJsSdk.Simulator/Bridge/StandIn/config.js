// wx.config, wx.ready and wx.error.

const waiting = { ready: [], error: null };
const told = { ended: false, failure: null };

function config(given) {
  settings = given;
  if (settings.debug) {
    logInstead("config", given);
  }

  if (inWeixin) {
    whenBridged(verify);
  }

  // Where there is no bridge these wait for nothing.
  client.invoke = (name, message, callback) => {
    if (window.WeixinJSBridge) {
      window.WeixinJSBridge.invoke(name, Object.assign({}, message, verification()), callback);
    }
  };
  client.on = (name, callback) => {
    if (window.WeixinJSBridge) {
      window.WeixinJSBridge.on(name, callback);
    }
  };
}

function verify() {
  const { jsApiList, openTagList } = settings;

  // In place, which pages can see.
  (jsApiList || []).forEach((name, i) => { jsApiList[i] = toBridgeName(name); });
  const message = { verifyJsApiList: jsApiList, verifyOpenTagList: openTagList };
  invoke("config", bridgeNames.config, message, { success: () => ended(null), cancel: () => ended(null), fail: ended });
  if (!settings.debug && reportsErrors) {
    waiting.ready.push(() => invoke("getNetworkType", "getNetworkType", {}, { quiet: true }));
  }
}

function ended(failure) {
  told.ended = true;
  told.failure = failure;
  tellFailure();

  // After a failure, too.
  waiting.ready.splice(0).forEach(callback => callback());
}

function ready(callback) {
  // Outside WeChat debug is for looking at the calls.
  if (told.ended || (settings.debug && !inWeixin)) {
    callback();
  } else {
    waiting.ready.push(callback);
  }
}

function error(callback) {
  if (reportsErrors) {
    waiting.error = callback;
    tellFailure();
  }
}

// Once: a later handler does not hear it again.
function tellFailure() {
  if (waiting.error && told.failure) {
    waiting.error(told.failure);
    told.failure = null;
  }
}
