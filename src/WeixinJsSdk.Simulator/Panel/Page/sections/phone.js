// The simulated phone, and the answers that its user gives next.

import { put } from "../controls.js";
import { tell } from "../send.js";
import { fill, instantiate, keep } from "../dom-templates.js";
import { text } from "../texts.js";

const section = document.getElementById("phone");
const list = document.getElementById("answers");
const form = document.getElementById("answer");
const given = document.getElementById("answer-text");

export function showPhone({ version, platform, subscribed, interactive, answers }) {
  section.querySelectorAll("[name=platform]").forEach(radio => { radio.checked = radio.value === platform; });
  put(section.querySelector("[name=version]"), version);
  put(section.querySelector("[name=subscribed]"), subscribed);
  put(section.querySelector("[name=interactive]"), interactive);
  keep(list, answers.map((answer, i) => ({ ...answer, i })), ({ api, i }) => `${api} ${i}`, create, update);
}

function create({ api }) {
  const item = instantiate("waiting-answer");
  item.querySelector("button").dataset.api = api;
  return item;
}

function update(item, { api, answer, cancel, times }) {
  fill(item, { api, answer: cancel ? text("answer.cancel") : answer, times: times === null ? text("times.always") : `×${times}` });
}

// A cancelled call carries nothing.
function suit() {
  const { value } = form.elements.answer;
  given.hidden = value === "cancel";
  given.querySelector("input").placeholder = value === "members" ? "{\"latitude\": 39.9}" : "fail";
}

form.addEventListener("change", suit);
suit();

document.getElementById("reload-pages").addEventListener("click", () => {
  new BroadcastChannel("weixin-simulator").postMessage("reload");
  tell("", text("reload.done"));
});
