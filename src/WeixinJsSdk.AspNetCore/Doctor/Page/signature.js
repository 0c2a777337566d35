import { both, card, element, show } from "./dom.js";
import { showFindings } from "./findings.js";

// The ticket is not in the answer: where it was pasted here, it can be put back in here.
export function showSignature(answer, panel, asked) {
  if (!answer.signature) {
    show(panel, card("Failed", both("h2", answer.note)));
    return;
  }

  const given = asked.signature;
  const result = element("dl", "",
    element("dt", "", both("span", { zh: "签名原文", en: "Signed string" }), asked.ticket ? peek(panel) : null),
    element("dd", "signed", ...answer.signed.map(part => part === null ? ticket(asked.ticket) : part)),
    element("dt", "", "signature"),
    element("dd", "signature", answer.signature));
  const shown = card(!given ? "Ok" : given === answer.signature ? "Ok" : "Failed", result);
  shown.classList.add("result");
  if (given) {
    shown.prepend(both("h2", given === answer.signature
      ? { zh: "与你的 signature 相同。", en: "It is the signature you have." }
      : { zh: "与你的 signature 不同。", en: "It is not the signature you have." }));
  }

  if (answer.findings.length > 0 && given !== answer.signature) {
    showFindings(answer, panel, shown);
  } else {
    show(panel, shown);
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
