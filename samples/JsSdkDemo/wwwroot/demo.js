import { configure, loadClient } from "/client.js";
import { groups } from "/interfaces/index.js";
import { showGroups } from "/list.js";
import { showConfig, showVerdict } from "/signature.js";
import { describeClient, showStatus } from "/status.js";

const read = id => JSON.parse(document.getElementById(id).textContent);
const config = read("config-json");

showConfig(config);
showVerdict(read("verdict-json"));
showGroups(groups, document.getElementById("groups"));

try {
  const script = await loadClient();
  if (!/micromessenger/i.test(navigator.userAgent)) {
    showStatus("unknown", "请在微信中打开 open this page in WeChat", describeClient(script));
  } else {
    const error = await configure(config);
    showStatus(error ? "refused" : "verified", error ? `wx.error: ${error.errMsg}` : "wx.ready", describeClient(script));
  }
} catch (unreachable) {
  showStatus("refused", "官方脚本未加载 the official script has not been loaded", unreachable.message);
}
