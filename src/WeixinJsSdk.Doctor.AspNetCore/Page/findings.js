import { both, card, element, show } from "./dom.js";

const certainties = {
  Proven: { zh: "已证实", en: "Proven" },
  Likely: { zh: "很可能", en: "Likely" },
  Possible: { zh: "可能", en: "Possible" },
};

const nothing = {
  zh: "能检查的都是对的：没有发现错误。",
  en: "All that can be checked is right: nothing was found.",
};

export function showFindings(answer, panel, ...before) {
  const found = answer.findings.map(describe);
  const note = answer.note ? [card("Warning", both("p", answer.note))] : [];
  show(panel, ...before, ...note, ...(found.length > 0 ? found : [card("Ok", both("h2", nothing))]));
}

// A list of checks, each in a line of its own.
function inLines(text) {
  return text.replace(/ ?\((?=\d\) )/g, "\n(");
}

function describe(finding) {
  const { en, zh } = finding;
  const part = (name, className) => en[name] || zh[name] ? both("p", { en: en[name], zh: zh[name] }, className) : null;
  const made = card(
    finding.certainty,
    both("h2", { en: en.problem, zh: zh.problem }),
    part("evidence", "evidence"),
    both("p", { en: inLines(en.advice), zh: inLines(zh.advice) }, "advice"),
    element("footer", "",
      both("span", certainties[finding.certainty] ?? { zh: finding.certainty, en: finding.certainty }, "tag"),
      element("code", "", finding.code),
      both("span", { en: en.section, zh: zh.section })));
  made.dataset.code = finding.code;
  return made;
}
