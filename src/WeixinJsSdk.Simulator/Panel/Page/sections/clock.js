import { stamped } from "../moments.js";

const clock = document.getElementById("clock");

export function showClock(now) {
  clock.dateTime = new Date(now).toISOString();
  clock.textContent = stamped(now);
}
