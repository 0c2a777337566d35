// One screen at a time. A modal dialog keeps the keyboard inside, and gives the focus back to the page when it closes.

let screens = Promise.resolve();
let viewed = null;

// Asks the user. build({ confirm, cancel }) gives the screen's elements; confirm(value) ends it, everything else is a cancel.
function askUser(name, title, build, { full = false, leave = say("取消", "Cancel") } = {}) {
  if (viewed) {
    viewed();
  }

  const shown = screens.then(() => open(name, title, build, full, leave));
  screens = shown.catch(() => {});
  return shown;
}

// Shows something that the page does not wait for: closing it is no answer, and is not called a cancel. It gives way to the next screen.
function view(name, title, build, settings) {
  askUser(name, title, parts => {
    viewed = parts.cancel;
    return build(parts);
  }, Object.assign({ leave: say("关闭", "Close") }, settings)).catch(() => {}).then(() => { viewed = null; });
}

function open(name, title, build, full, leave) {
  return new Promise((resolve, reject) => {
    const dialog = element("dialog", { class: full ? "phone full" : "phone", "data-screen": name, "aria-label": title });
    let confirmed = false;
    const confirm = value => {
      confirmed = true;
      dialog.close();
      resolve(value);
    };
    const cancel = () => dialog.close();
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (!confirmed) {
        reject(new Refusal("cancel", "The user cancelled."));
      }
    });
    dialog.addEventListener("click", event => event.target === dialog && cancel());
    dialog.append(element("div", { class: "frame" },
      statusBar(),
      element("div", { class: "page", "aria-hidden": "true", onclick: cancel }, element("b", {}, document.title || location.host), element("i"), element("i"), element("i")),
      element("section", { class: "sheet" },
        element("header", {},
          element("button", { type: "button", class: "cancel", onclick: cancel }, leave),
          element("h1", {}, title)),
        ...build({ confirm, cancel }))));
    surfaceRoot().append(dialog);
    dialog.showModal();
  });
}

function statusBar() {
  const now = new Date();
  return element("div", { class: "status", "aria-hidden": "true" },
    element("span", {}, `${now.getHours()}:${String(now.getMinutes()).padStart(2, "0")}`),
    element("span", {}, say("模拟微信", "simulated WeChat")));
}

// The one big button of a screen.
const confirmButton = (text, onclick, attributes) =>
  element("button", Object.assign({ type: "button", class: "confirm", onclick }, attributes), text);

// A table of names and values.
const facts = rows => element("dl", {}, ...rows.filter(([, value]) => value !== undefined && value !== "" && value !== null)
  .flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value instanceof Node ? value : String(value))]));
