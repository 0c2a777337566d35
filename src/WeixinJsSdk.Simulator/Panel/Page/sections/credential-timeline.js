// Tokens and tickets on a time line. The position of "now" is fixed; the credentials move past it.

import { tell } from "../send.js";
import { duration } from "../moments.js";
import { fill, instantiate, keep } from "../dom-templates.js";
import { text } from "../texts.js";
import { nowAt, scaleOf, ticksOf } from "./scale.js";

const shownOf = new WeakMap();
const percent = part => `${(100 * part).toFixed(3)}%`;

export function showTimelineOf(card, credentials, now) {
  shownOf.set(card, credentials);
  moveTimelineOf(card, now);
}

export function moveTimelineOf(card, now) {
  const scale = scaleOf(shownOf.get(card) ?? [], now);
  const visible = (shownOf.get(card) ?? []).filter(credential => credential.endsAt > now - scale.past);
  card.querySelector(".credential-timeline .none").hidden = visible.length > 0;
  card.querySelector(".axis").hidden = visible.length === 0;
  card.querySelector(".credential-timeline").style.setProperty("--now", percent(nowAt));
  keep(card.querySelector(".rows"), visible, credential => credential.kind + credential.value, create, (row, credential) => move(row, credential, scale, now));
  keep(card.querySelector(".ticks"), ticksOf(scale, now), tick => tick.at, () => document.createElement("span"), (mark, tick) => {
    mark.textContent = tick.name;
    mark.style.left = percent(scale.place(tick.at, now));
  });
}

function create(credential) {
  const row = instantiate("credential");
  row.querySelector("button").addEventListener("click", () => copy(credential.value));
  return row;
}

function move(row, credential, scale, now) {
  const state = now < credential.endsAt ? "valid" : credential.endedEarly ? "revoked" : "ended";
  row.dataset.state = state;
  fill(row, {
    kind: text(`kind.${credential.kind}`),
    value: `${credential.value.slice(0, 7)}…${credential.value.slice(-4)}`,
    left: state === "valid" ? text("left", { left: duration(credential.endsAt - now) }) : text(`credential.${state}`),
  });
  const within = part => Math.min(1, Math.max(0, part));
  const [start, end] = [within(scale.place(credential.issuedAt, now)), within(scale.place(credential.endsAt, now))];
  const span = row.querySelector(".span");
  span.style.left = percent(start);
  span.style.width = percent(end - start);
  const renewal = credential.endedEarly ? 0 : Math.min(1, credential.renewalWindow / (scale.past + scale.future) / Math.max(end - start, 1e-6));
  span.firstElementChild.style.width = percent(renewal);
}

async function copy(value) {
  const field = document.createElement("textarea");
  try {
    await navigator.clipboard.writeText(value);
  } catch (unavailable) {
    // The clipboard API exists on https and on this machine only; elsewhere the older command works.
    field.value = value;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }

  tell("", text("copied"));
}
