// How much time a time line shows: as much as the longest lifetime on it needs.

import { timeOfDay } from "../moments.js";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const futures = [minute, 2 * minute, 5 * minute, 10 * minute, 20 * minute, 40 * minute, hour, 2 * hour, 4 * hour, 8 * hour, 24 * hour, 72 * hour];
const steps = [10 * second, 30 * second, minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 6 * hour, 24 * hour];
const mostTicks = 8;

// Further on there is no room for a tick's name.
const lastTick = 0.92;

/** Where on the line "now" stands. */
export const nowAt = 0.22;

export function scaleOf(credentials, now) {
  const longest = Math.max(0, ...credentials.map(credential => credential.endsAt - now));
  const future = futures.find(span => span >= longest) ?? longest;
  const past = future * nowAt / (1 - nowAt);
  return { past, future, place: (moment, at) => (moment - at + past) / (past + future) };
}

export function ticksOf({ past, future }, now) {
  const step = steps.find(length => (past + future) / length <= mostTicks) ?? (past + future) / mostTicks;
  const ticks = [];
  for (let at = Math.ceil((now - past) / step) * step; at <= now + future * lastTick; at += step) {
    ticks.push({ at, name: timeOfDay(at, step < minute) });
  }

  return ticks;
}
