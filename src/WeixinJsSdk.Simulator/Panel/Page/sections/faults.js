// The faults of the simulated WeChat.

import { send } from "../send.js";
import { fill, instantiate, keep } from "../dom-templates.js";
import { text } from "../texts.js";
import { faultNames } from "./fault-names.js";

const down = document.getElementById("down");
const list = document.getElementById("in-force");
const choice = document.getElementById("fault");
const value = document.getElementById("fault-value");
const sign = document.getElementById("faults-in-force");

export function showFaults({ down: isDown, inForce }) {
  down.checked = isDown;
  keep(list, inForce, fault => fault.number, create, update);
  document.getElementById("lift-all").hidden = inForce.length === 0;
  sign.hidden = inForce.length === 0;
  sign.textContent = isDown ? text("down.sign") : text("faults.sign", { count: inForce.length });
}

function create({ number }) {
  const item = instantiate("fault-in-force");
  item.querySelector("button").dataset.number = number;
  return item;
}

function update(item, { name, scope, times, hits }) {
  fill(item, { name: faultNames(name), scope, hits: times === null ? text("hits", { hits }) : text("hits.of", { hits, times }) });
}

// Some faults have a number: an errcode, milliseconds, an HTTP status.
function suit() {
  const preset = choice.selectedOptions[0]?.dataset.preset;
  value.hidden = preset === undefined;
  value.querySelector("span").textContent = text(`fault.${choice.value}.value`);
  const field = value.querySelector("input");
  field.disabled = value.hidden;
  if (choice.value !== field.dataset.of) {
    field.dataset.of = choice.value;
    field.value = preset ?? "";
  }
}

down.addEventListener("change", () => send(down.checked ? "weixin/down" : "weixin/up"));
choice.addEventListener("change", suit);
choice.form.addEventListener("change", event => {
  if (event.target === choice.form) {
    delete value.querySelector("input").dataset.of;
    suit();
  }
});
