// What the client says about the config: wx.ready or wx.error.

const status = document.getElementById("client");

export function showStatus(state, answer, detail) {
  status.dataset.state = state;
  status.querySelector(".answer").textContent = answer;
  status.querySelector(".reason").textContent = detail;
}

export function describeClient(script) {
  const simulator = window.WeixinSimulator;
  const from = script ? new URL(script).host : "官方脚本无法访问：替身客户端 official script not reachable: stand-in client";
  return simulator
    ? `模拟微信 simulated WeChat ${simulator.client.version} · ${simulator.client.platform} · ${from}`
    : from;
}
