// The settings of this device. Later sources take precedence: what the simulator serves, what this tab remembers, the query of the script's own address
// (bridge.js?platform=Android&version=8.0.50&ready=late&interactive=false), and window.WeixinSimulatorOptions, set before this script.

const scriptAddress = new URL(document.currentScript ? document.currentScript.src : "/weixin-simulator/bridge.js", location.href);
const simulatorAddress = scriptAddress.href.split("?")[0].replace(/\/bridge\.js$/, "");

const tab = {
  read(name) {
    try {
      return JSON.parse(sessionStorage.getItem(`weixin-simulator-${name}`));
    } catch (unavailable) {
      return null;
    }
  },
  write(name, value) {
    try {
      sessionStorage.setItem(`weixin-simulator-${name}`, JSON.stringify(value));
    } catch (unavailable) {
      // A sandboxed frame has no storage: the device is then a new one after each load.
    }
  },
};

const rememberClient = changes => tab.write("client", Object.assign({}, tab.read("client"), changes));
const remembered = tab.read("client") || {};
const options = Object.assign({}, served.client, remembered, Object.fromEntries(scriptAddress.searchParams), window.WeixinSimulatorOptions);
const session = tab.read("session") || `tab-${Math.random().toString(36).slice(2)}`;
tab.write("session", session);

// The official script relies on the user agent. Where the browser already has that of WeChat, so does this script.
const ownAgent = /MicroMessenger\/(\d+(?:\.\d+){1,3})/i.exec(navigator.userAgent);
const client = {
  version: ownAgent ? ownAgent[1] : options.version,
  platform: (ownAgent ? /android/i.test(navigator.userAgent) : /^android$/i.test(options.platform)) ? "Android" : "iPhone",
};
if ("subscribed" in options && options.subscribed !== served.client.subscribed) {
  client.subscribed = String(options.subscribed) !== "false";
}

const onAndroid = () => client.platform === "Android";

function clientIsAtLeast(version) {
  const own = client.version.split(".").map(Number);
  const least = version.split(".").map(Number);
  const different = least.findIndex((part, i) => part !== (own[i] || 0));
  return different < 0 || (own[different] || 0) > least[different];
}
