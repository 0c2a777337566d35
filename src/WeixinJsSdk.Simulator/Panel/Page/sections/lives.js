// Tokens and tickets on a time line. "Now" stands still at its place and the lives move past it.

import { tell } from "../send.js";
import { duration } from "../moments.js";
import { fill, keep, stamp } from "../stamp.js";
import { text } from "../texts.js";
import { nowAt, scaleOf, ticksOf } from "./scale.js";

const shownOf = new WeakMap();
const percent = part => `${(100 * part).toFixed(3)}%`;

export function showLivesOf(card, credentials, now) {
  shownOf.set(card, credentials);
  moveLivesOf(card, now);
}

export function moveLivesOf(card, now) {
  const scale = scaleOf(shownOf.get(card) ?? [], now);
  const lives = (shownOf.get(card) ?? []).filter(life => life.endsAt > now - scale.past);
  card.querySelector(".lives .none").hidden = lives.length > 0;
  card.querySelector(".axis").hidden = lives.length === 0;
  card.querySelector(".lives").style.setProperty("--now", percent(nowAt));
  keep(card.querySelector(".rows"), lives, life => life.kind + life.value, create, (row, life) => move(row, life, scale, now));
  keep(card.querySelector(".ticks"), ticksOf(scale, now), tick => tick.at, () => document.createElement("span"), (mark, tick) => {
    mark.textContent = tick.name;
    mark.style.left = percent(scale.place(tick.at, now));
  });
}

function create(life) {
  const row = stamp("life");
  row.querySelector("button").addEventListener("click", () => copy(life.value));
  return row;
}

function move(row, life, scale, now) {
  const state = now < life.endsAt ? "valid" : life.endedEarly ? "revoked" : "ended";
  row.dataset.state = state;
  fill(row, {
    kind: text(`kind.${life.kind}`),
    value: `${life.value.slice(0, 7)}…${life.value.slice(-4)}`,
    left: state === "valid" ? text("left", { left: duration(life.endsAt - now) }) : text(`life.${state}`),
  });
  const within = part => Math.min(1, Math.max(0, part));
  const [start, end] = [within(scale.place(life.issuedAt, now)), within(scale.place(life.endsAt, now))];
  const span = row.querySelector(".span");
  span.style.left = percent(start);
  span.style.width = percent(end - start);
  const renewal = life.endedEarly ? 0 : Math.min(1, life.renewalWindow / (scale.past + scale.future) / Math.max(end - start, 1e-6));
  span.firstElementChild.style.width = percent(renewal);
}

async function copy(value) {
  const field = document.createElement("textarea");
  try {
    await navigator.clipboard.writeText(value);
  } catch (unavailable) {
    // No clipboard where the page is neither on https nor on this machine: the older way.
    field.value = value;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }

  tell("", text("copied"));
}
