// The last verifications: what the page was told, and why in the panel's language.

import { timeOfDay } from "../moments.js";
import { fill, instantiate, keep } from "../dom-templates.js";
import { spoken } from "../texts.js";

const list = document.getElementById("verdicts");

export function showVerdicts(verdicts) {
  keep(list, verdicts, ({ number }) => number, () => instantiate("verdict"), update);
  list.hidden = verdicts.length === 0;
  list.parentElement.querySelector(".none").hidden = verdicts.length > 0;
}

function update(item, { verdict, reason }) {
  const { at, allowed, errMsg, url, appId, hashed, usesLoopbackException, findings = [] } = verdict;
  fill(item, { at: timeOfDay(Date.parse(at)), errMsg, reason: reason[spoken()], url, appId, hashed });
  item.querySelector("[data-slot=errMsg]").className = `badge ${!allowed ? "bad" : usesLoopbackException ? "warn" : "good"}`;
  show(item, ".hashed", Boolean(hashed));
  show(item, ".explained", findings.length > 0);
  keep(item.querySelector(".findings"), findings, ({ code }, i) => `${i} ${code}`, () => instantiate("finding"), explain);
}

/** What the signature doctor found, in the panel's language. */
function explain(item, finding) {
  const { problem, evidence, advice, section } = finding[spoken()] ?? finding.en;
  fill(item, { problem, evidence, advice, section });
}

function show(item, parts, visible) {
  item.querySelectorAll(parts).forEach(part => { part.hidden = !visible; });
}
