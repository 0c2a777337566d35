// The official client script: first host, then fallback host. Always over https, which iOS insists on.

const hosts = ["https://res.wx.qq.com", "https://res2.wx.qq.com"];
const path = "/open/js/jweixin-1.6.0.js";

const load = address => new Promise((resolve, reject) => {
  const script = document.createElement("script");
  script.src = address;
  script.onload = () => resolve(address);
  script.onerror = () => reject(new Error(`${address} cannot be loaded.`));
  document.head.append(script);
});

export function loadClient() {
  const [first, ...others] = hosts.map(host => host + path);
  return others.reduce((loading, next) => loading.catch(() => load(next)), load(first));
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
