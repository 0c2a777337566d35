import { both, card, element, show } from "./dom.js";
import { showFindings } from "./findings.js";

const same = { zh: "与你的 signature 相同。", en: "It is the signature you have." };
const other = { zh: "与你的 signature 不同。", en: "It is not the signature you have." };
const unknown = { zh: "没有发现能得出它的已知错误。", en: "No known mistake was found that gives it." };

// The only address that differs from the page's and is right.
const slash = {
  zh: "浏览器总会在域名后加上斜杠：对那样的地址，你的 signature 是对的。",
  en: "A browser always has a slash after the host: for that address the signature you have is right.",
};

// The answer does not hold the ticket. If a person pasted it into the form, the page inserts it here.
export function showSignature(answer, panel, request) {
  if (!answer.signature) {
    show(panel, card("Failed", both("h2", answer.note)));
    return;
  }

  const given = request.signature;
  const isRight = !given || given === answer.signature;
  const shown = card(isRight ? "Ok" : answer.findings.length > 0 ? "Failed" : "Warning",
    given ? both("h2", isRight ? same : other) : null,
    isRight || answer.findings.length > 0 ? null : both("p", request.signedUrl ? slash : unknown),
    element("dl", "",
      element("dt", "", both("span", { zh: "签名原文", en: "Signed string" }), request.ticket ? peek(panel) : null),
      element("dd", "signed", ...answer.signed.map(part => part === null ? ticket(request.ticket) : part)),
      element("dt", "", "signature"),
      element("dd", "signature", answer.signature)));
  shown.classList.add("result");
  if (isRight || answer.findings.length === 0) {
    show(panel, shown);
  } else {
    showFindings(answer, panel, shown);
  }
}

function ticket(pasted) {
  const mark = element("mark", "ticket", "***");
  mark.dataset.ticket = pasted ?? "";
  return mark;
}

function peek(panel) {
  const button = both("button", { zh: "显示 ticket", en: "Show the ticket" }, "peek");
  button.type = "button";
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => {
    const isShown = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(isShown));
    for (const mark of panel.querySelectorAll(".ticket")) {
      mark.textContent = isShown ? mark.dataset.ticket : "***";
    }
  });
  return button;
}
