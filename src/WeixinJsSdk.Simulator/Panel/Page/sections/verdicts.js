// The last verifications: what the page was told, and why.

import { timeOfDay } from "../moments.js";
import { fill, keep, stamp } from "../stamp.js";

const list = document.getElementById("verdicts");

export function showVerdicts(verdicts) {
  keep(list, verdicts, verdict => verdict.number, () => stamp("verdict"), update);
  list.hidden = verdicts.length === 0;
  list.parentElement.querySelector(".none").hidden = verdicts.length > 0;
}

function update(item, { at, allowed, errMsg, reason, url, appId, hashed, usesLoopbackException, explanation = [] }) {
  fill(item, { at: timeOfDay(at), errMsg, reason, url, appId, hashed });
  item.querySelector("[data-slot=errMsg]").className = `badge ${!allowed ? "bad" : usesLoopbackException ? "warn" : "good"}`;
  item.querySelectorAll(".hashed").forEach(part => { part.hidden = !hashed; });
  item.querySelectorAll(".explained").forEach(part => { part.hidden = explanation.length === 0; });
  item.querySelector(".findings").replaceChildren(...explanation.map(sentence => {
    const line = document.createElement("li");
    line.textContent = sentence;
    return line;
  }));
}
