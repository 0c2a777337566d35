// A single-page app with history routing. @wecom/jssdk asks for a signature when it needs one, and says for which address.

const endpoint = "/api/weixin/js-config";
const status = document.getElementById("status");
const answer = document.getElementById("answer");

async function getConfigSignature(url) {
  const response = await fetch(`${endpoint}?url=${encodeURIComponent(url)}`);
  if (!response.ok) {
    throw new Error((await response.json()).detail);
  }

  return response.json();
}

function show(state, text) {
  status.dataset.state = state;
  status.textContent = text;
}

async function start() {
  // The account is the server's to choose: its answer names it.
  const { appId, jsApiList } = await getConfigSignature(location.href.split("#")[0]);
  ww.register({
    corpId: appId,
    jsApiList,
    getConfigSignature,
    onConfigSuccess: result => show("verified", result.errMsg),
    onConfigFail: error => show("refused", error.errMsg || error.message),
  });
  if (!/MicroMessenger/i.test(navigator.userAgent)) {
    show("elsewhere", "请在微信中打开。");
  }
}

function showRoute() {
  document.getElementById("route").textContent = location.pathname + location.search;
}

document.querySelector("nav").addEventListener("click", event => {
  if (event.target instanceof HTMLAnchorElement) {
    event.preventDefault();
    history.pushState(null, "", event.target.href);
    showRoute();
  }
});

document.getElementById("network").addEventListener("click", async () => {
  try {
    const result = await ww.getNetworkType();
    answer.textContent = result.errMsg;
  } catch (error) {
    answer.textContent = error.errMsg || error.message;
  }
});

window.addEventListener("popstate", showRoute);
showRoute();
start().catch(error => show("refused", error.message));
