// 扫一扫: what the camera would see is picked or typed.

const samples = [
  { text: "https://weixin.qq.com/r/simulated", kind: "qrCode" },
  { text: "https://example.com/order?id=42&from=扫码", kind: "qrCode" },
  { text: "EAN_13,6901234567892", kind: "barCode" },
];

asks.scanQRCode = async ({ needResult, scanType = ["qrCode", "barCode"] }) => {
  const toPage = Number(needResult) === 1;
  const found = await askUser("scanQRCode", say("扫一扫", "Scan"), ({ confirm }) => {
    const last = tab.read("scanned");
    const codes = [...last && !samples.some(sample => sample.text === last.text) ? [last] : [], ...samples].filter(({ kind }) => scanType.includes(kind));
    const typed = element("input", {
      type: "text", class: "code", "aria-label": say("码的内容", "What the code says"), autocomplete: "off", spellcheck: "false",
      placeholder: scanType.includes("qrCode") ? "https://…" : "CODE_128,12345678",
    });
    const scan = () => {
      if (typed.value !== "") {
        tab.write("scanned", { text: typed.value, kind: scanType.includes("qrCode") ? "qrCode" : "barCode" });
        confirm(typed.value);
      }
    };
    return [
      finder(),
      element("p", { class: "hint" }, toPage
        ? say("结果交给页面（needResult: 1）", "The page gets the result (needResult: 1)")
        : say("结果由微信处理（needResult: 0）", "WeChat handles the result (needResult: 0)")),
      element("ul", { class: "codes" }, ...codes.map(({ text, kind }, i) => element("li", {},
        element("button", { type: "button", autofocus: i === 0, onclick: () => confirm(text) }, icon(kind === "qrCode" ? icons.squareCode : icons.barCode), text)))),
      element("form", { class: "typing", onsubmit: event => { event.preventDefault(); scan(); } }, typed,
        element("button", { type: "submit", class: "confirm" }, say("扫码", "Scan"))),
    ];
  }, { full: true });
  return toPage ? scanned(found) : {};
};

const finder = () => shape("svg", { class: "finder", viewBox: "0 0 200 120", "aria-hidden": "true" },
  shape("path", { class: "corners", d: "M50 34V20h14M136 20h14v14M150 86v14h-14M64 100H50V86" }),
  shape("path", { class: "beam", d: "M56 60h88" }));
