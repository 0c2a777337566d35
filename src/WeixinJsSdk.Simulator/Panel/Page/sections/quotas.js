// What was used of each interface today.

import { fill, instantiate, keep } from "../dom-templates.js";
import { text } from "../texts.js";

export function showQuotasOf(section, quotas) {
  keep(section.querySelector("ul"), quotas, quota => quota.path, create, update);
}

function create({ path }) {
  const row = instantiate("quota");
  row.querySelector("button").dataset.path = path;
  return row;
}

function update(row, { path, used, limit, exhausted }) {
  fill(row, { path: path.replace("/cgi-bin/", ""), used: exhausted ? text("quota.exhausted") : `${used}${limit === null ? "" : ` / ${limit.toLocaleString()}`}` });
  row.querySelector("[data-slot=path]").title = path;
  row.classList.toggle("exhausted", exhausted);
  const meter = row.querySelector("meter");
  meter.max = limit ?? Math.max(used, 1);
  meter.value = exhausted ? meter.max : used;
  meter.setAttribute("aria-label", path);
  const button = row.querySelector("button");
  button.disabled = exhausted;
  button.setAttribute("aria-label", `${text("quota.exhaust")} ${path}`);
}
