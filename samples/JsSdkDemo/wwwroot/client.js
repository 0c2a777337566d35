// The official client script: first host, then fallback host. Always over https, which iOS insists on.

const hosts = ["https://res.wx.qq.com", "https://res2.wx.qq.com"];
const path = "/open/js/jweixin-1.6.0.js";

// On the desk a firewall that swallows the request shall not keep the page waiting for minutes.
const patience = window.WeixinSimulator ? 6000 : 60000;

const load = address => new Promise((resolve, reject) => {
  const script = document.createElement("script");
  const giveUp = () => {
    script.remove();
    reject(new Error(`${address} cannot be loaded.`));
  };
  script.src = address;
  script.onload = () => resolve(address);
  script.onerror = giveUp;
  setTimeout(giveUp, patience);
  document.head.append(script);
});

// Gives the address it came from; null where the simulated WeChat's stand-in had to take over.
export async function loadClient() {
  const [first, ...others] = hosts.map(host => host + path);
  try {
    return await others.reduce((loading, next) => loading.catch(() => load(next)), load(first));
  } catch (unreachable) {
    if (!window.WeixinSimulator) {
      throw unreachable;
    }

    window.WeixinSimulator.useStandIn();
    return null;
  }
}

// Resolves to nothing when the client verified the config, to its error otherwise. Never resolves outside WeChat.
export function configure(config) {
  return new Promise(resolve => {
    wx.error(resolve);

    // ready fires after an error, too: the first of both counts.
    wx.ready(() => resolve());

    // The client writes its own names into the list it is given.
    wx.config({ ...config, jsApiList: [...config.jsApiList] });
  });
}
