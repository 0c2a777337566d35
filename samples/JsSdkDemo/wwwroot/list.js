// Every interface is a row: its name, a button, and what was sent and came back.

import { call } from "/call.js";

const element = (tag, attributes, ...children) => {
  const made = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  made.append(...children);
  return made;
};

const english = text => element("span", { lang: "en" }, text);

export function showGroups(groups, into) {
  const memory = {};
  into.append(...groups.map(group => element("section", { class: "card group" },
    element("h2", {}, `${group.title} `, english(group.en)),
    ...group.calls.map(entry => row(entry, memory)))));
}

function row(entry, memory) {
  const result = element("pre", { class: "result", hidden: "" });
  const button = element("button", { type: "button" }, "调用 Call");
  const picture = element("div", { class: "picture" });
  const made = element("div", { class: "call", "data-api": entry.api },
    element("div", { class: "name" }, element("code", {}, entry.api), element("span", {}, entry.title)),
    button, result, picture);
  button.setAttribute("aria-label", `调用 ${entry.api}`);

  let sent = "";
  const report = {
    start(params) {
      sent = `→ ${inOneLine(params)}\n`;
      made.dataset.outcome = "waiting";
      result.hidden = false;
      result.textContent = entry.listens ? `${sent}… 等待用户 waiting for the user` : sent;
    },
    end(outcome, answer) {
      made.dataset.outcome = outcome;
      result.hidden = false;
      result.textContent = `${sent}← ${outcome} ${shorten(inOneLine(answer))}`;
      if (outcome === "success" && entry.file) {
        picture.replaceChildren(element("a", { href: entry.file(answer), download: "" }, "服务器收到的文件 The server's copy"));
      }

      if (outcome === "success" && entry.picture) {
        picture.replaceChildren(...entry.picture(answer).map(src => element("img", { src, alt: entry.api })));
      }
    },
  };
  button.addEventListener("click", () => {
    delete made.dataset.outcome;
    call(entry, memory, report);
  });
  return made;
}

const inOneLine = value => JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
const shorten = text => text.length > 600 ? `${text.slice(0, 600)}…` : text;
