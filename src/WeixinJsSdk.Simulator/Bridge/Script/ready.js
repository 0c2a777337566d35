// When the app injects its bridge: "now" (before the page's scripts), "late" (after the page has loaded) or "manual" (injectBridge()).

function injectBridge() {
  if (!window.WeixinJSBridge) {
    window.WeixinJSBridge = bridge;
    document.dispatchEvent(new Event("WeixinJSBridgeReady"));
  }
}

if (options.ready === "late") {
  window.addEventListener("load", () => setTimeout(injectBridge, 100));
} else if (options.ready !== "manual") {
  injectBridge();
}
