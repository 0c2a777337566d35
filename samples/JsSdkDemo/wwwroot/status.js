// What the client says about the config: wx.ready or wx.error.

const status = document.getElementById("client");

export function showStatus(state, answer, detail) {
  status.dataset.state = state;
  status.querySelector(".answer").textContent = answer;
  status.querySelector(".reason").textContent = detail;
}

export function describeClient(script) {
  const simulator = window.WeixinSimulator;
  const host = new URL(script).host;
  return simulator
    ? `模拟微信 simulated WeChat ${simulator.client.version} · ${simulator.client.platform} · ${host}`
    : `${host}`;
}
