// window.WeixinJSBridge, as the app injects it.

async function resultOf(name, params) {
  if (!(name in answers)) {
    return { err_msg: "system:function_not_exist" };
  }

  const verdict = await judge(name, params);
  if (!verdict.allowed) {
    // The official script takes errMsg as it is, and would write err_msg in lower case.
    return { err_msg: `${wireName(name)}:${verdict.errMsg.slice(verdict.errMsg.indexOf(":") + 1)}`, errMsg: verdict.errMsg };
  }

  try {
    return Object.assign({ err_msg: `${wireName(name)}:ok` }, await setAnswerOf(name, params));
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) {
      throw refusal;
    }

    return { err_msg: `${wireName(name)}:${refusal.text}`, err_desc: refusal.message };
  }
}

const bridge = {
  invoke(name, params, callback) {
    // The app gets a copy, as JSON: nothing else crosses the bridge.
    resultOf(name, JSON.parse(JSON.stringify(params || {}))).then(result => {
      calls.push({ api: jsName(name), result: Object.assign({}, result) });
      if (callback) {
        callback(result);
      }
    });
  },
  call(name, params) {
    bridge.invoke(name, params);
  },
  on,
  log(text) {
    console.log(`[WeixinJSBridge] ${text}`);
  },
};

const calls = [];
