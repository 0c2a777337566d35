// Every call to WeChat, the newest first.

import { timeOfDay } from "../moments.js";
import { fill, instantiate, keep } from "../dom-templates.js";
import { text } from "../texts.js";
import { faultNames } from "./fault-names.js";

const list = document.getElementById("calls");
const filter = document.getElementById("ledger-filter");
const errorsOnly = document.getElementById("ledger-errors");
let last = { count: 0, entries: [] };

export function showLedger(ledger) {
  last = ledger;
  const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = ledger.entries.filter(entry => (!errorsOnly.checked || isError(entry)) && words.every(word => searched(entry).includes(word)));
  keep(list, shown, entry => entry.number, () => instantiate("call"), update);
  list.closest(".card").querySelector(".none").hidden = shown.length > 0;
  document.getElementById("ledger-count").textContent = text("ledger.count", { count: ledger.count, shown: shown.length });
}

function update(row, { at, method, path, kind, appId, caller, fault, ...answer }) {
  fill(row, { at: timeOfDay(at), method, path, kind, appId, caller, fault: faultNames(fault), answer: answered(answer) });
  row.querySelector(".badge").className = `badge ${!answer.answered ? "warn" : isError({ fault, ...answer }) ? "bad" : "good"}`;
}

function answered({ answered: over, errCode, httpStatus }) {
  return !over ? text("call.open") : httpStatus === null ? text("call.broken") : errCode === null ? `HTTP ${httpStatus}` : errCode === 0 ? "ok" : errCode;
}

const isError = ({ answered: over, errCode, httpStatus, fault }) => over && (errCode !== 0 || httpStatus === null || (httpStatus >= 400) || Boolean(fault && fault !== "latency"));
const searched = ({ method, host, path, kind, appId, caller, errCode, fault }) =>
  [method, host, path, kind, appId, caller, errCode, fault, faultNames(fault)].join(" ").toLowerCase();

filter.addEventListener("input", () => showLedger(last));
errorsOnly.addEventListener("change", () => showLedger(last));
