// Where the official script cannot be reached, a client of the simulator's own takes over, and the page says so.

const officialScript = /^https?:\/\/res2?\.wx\.qq\.com\/open\/js\/jweixin-[\d.]+\.js/;
const standIn = { inForce: false, client: null, failed: new WeakSet() };

document.addEventListener("error", event => {
  const script = event.target;
  if (script.tagName === "SCRIPT" && officialScript.test(script.src) && !window.jWeixin) {
    standIn.failed.add(script);

    // As wx at once, for the page's next line may call it. As jWeixin, which pages ask for to load from the other host, when no host is left:
    // the official client sets both if it comes after all.
    window.wx = standInClient();
    setTimeout(() => [...document.scripts].some(other => officialScript.test(other.src) && !standIn.failed.has(other)) || useStandIn());
  }
}, true);

function standInClient() {
  standIn.client = standIn.client || makeStandIn();
  return standIn.client;
}

function useStandIn() {
  if (!window.jWeixin) {
    window.wx = window.jWeixin = standInClient();
    standIn.inForce = true;
    console.warn("[WeixinSimulator] The official script cannot be reached: the simulator's stand-in client is window.wx.");
    whenParsed(showStandInNote);
  }
}

function showStandInNote() {
  const strip = showStrip("stand-in", element("span", {}, say("官方脚本无法访问：使用替身客户端", "Official script not reachable: stand-in client")),
    element("button", { type: "button", class: "skip", onclick: () => strip.remove() }, say("知道了", "OK")));
}
