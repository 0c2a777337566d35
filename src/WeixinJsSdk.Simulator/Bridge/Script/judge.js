// Every call is judged in the order it was made, against the address the page had when it made it.

let judged = Promise.resolve();

// The verify… members of the page's wx.config. Calls repeat them; events, and pages that use the bridge directly, do not.
let pageConfig = {};

function judge(name, params) {
  const url = location.href;
  if (name === "preVerifyJSAPI") {
    pageConfig = Object.fromEntries(Object.entries(params).filter(([key]) => key.startsWith("verify")));
  }

  const call = { url, api: name, params: "verifyAppId" in params ? params : Object.assign({}, pageConfig, params), session, client };
  const verdict = judged.then(() => ask("verify", call)).catch(error => ({
    allowed: false, errMsg: `${jsName(name)}:fail`, reason: `The simulator did not answer: ${error.message}`,
  }));
  judged = verdict;
  return verdict.then(report);
}

function report(verdict) {
  if (!verdict.allowed) {
    console.warn(`[WeixinSimulator] ${verdict.errMsg} (${verdict.reason})`);

    // The official client asks for the type of the network by itself.
    if (presence.interactive && verdict.api !== "getNetworkType") {
      toast(verdict.errMsg, say(verdict.reasonInChinese || verdict.reason, verdict.reason));
    }
  } else if (verdict.usesLoopbackException && verdict.api === "config") {
    console.warn(`[WeixinSimulator] ${verdict.reason}`);
  }

  verdicts.push(verdict);
  return verdict;
}

const verdicts = [];
const accountId = params => params.verifyAppId || pageConfig.verifyAppId || params.appId || "";
