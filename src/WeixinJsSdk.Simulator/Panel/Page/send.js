// One action of the panel; see PanelActions. The change itself comes back as an event.

import { text } from "./texts.js";

const forgetting = 6000;
const notice = document.getElementById("notice");
const done = document.getElementById("done");
let forget = 0;

export async function send(action, body = {}) {
  try {
    const response = await fetch(new URL(`do/${action}`, import.meta.url), {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Weixin-Panel": "1" },
      body: JSON.stringify(body),
    });
    if (!response.ok) {
      throw new Error(await response.text());
    }

    tell("", text(`done.${action}`, body));
    return true;
  } catch (error) {
    tell(text("failed", { why: error.message }), "");
    document.dispatchEvent(new Event("refused"));
    return false;
  }
}

export function tell(problem, success) {
  notice.textContent = problem;
  done.textContent = success;
  clearTimeout(forget);
  forget = setTimeout(() => tell("", ""), problem ? 3 * forgetting : forgetting);
}
