// The tag helper has loaded wx and called wx.config; what is left is the page's own.

const status = document.getElementById("status");

function show(state, text) {
  if (status.dataset.state === "unknown") {
    status.dataset.state = state;
    status.querySelector(".answer").textContent = text;
  }
}

// ready comes after error, too: the first word counts.
wx.error(answer => show("refused", answer.errMsg));
wx.ready(() => show("verified", "config:ok"));

document.getElementById("scan").addEventListener("click", () => wx.scanQRCode({
  needResult: 1,
  success: result => { document.getElementById("scanned").textContent = result.resultStr; },
  fail: result => { document.getElementById("scanned").textContent = result.errMsg; },
}));
