// Attributes of the controls say what they do. data-do: the action of a button or a form. data-set: the action of a field when it is changed.
// What is sent is the fields by name, the data-… of the button or form, and the appId of the account they stand in.

import { send } from "./send.js";

const own = new Set(["do", "text", "tip", "label", "key"]);

export function attend() {
  document.addEventListener("click", event => {
    const button = event.target.closest("button[data-do]");
    if (button) {
      send(button.dataset.do, { ...place(button), ...told(button) });
    }
  });
  document.addEventListener("submit", async event => {
    const form = event.target;
    event.preventDefault();
    const fields = [...form.elements].filter(field => field.name && !field.disabled).map(field => [field.name, valueOf(field)]);
    if (await send(form.dataset.do, { ...place(form), ...told(form), ...Object.fromEntries(fields) })) {
      form.reset();
      form.dispatchEvent(new Event("change"));
    }
  });
  document.addEventListener("change", event => {
    const field = event.target;
    if (field.dataset.set) {
      send(field.dataset.set, { ...place(field), [field.name]: valueOf(field) });
    }
  });
}

/** Shows a field's value, unless the field has the focus. */
export function put(field, value) {
  if (field.type === "checkbox") {
    field.checked = value;
  } else if (field !== document.activeElement || field.tagName === "SELECT") {
    field.value = "list" in field.dataset ? value.join(" ") : value;
  }
}

function valueOf(field) {
  if (field.type === "checkbox") {
    return field.checked;
  }

  if ("list" in field.dataset) {
    return field.value.split(/[\s,，、;；]+/).filter(Boolean);
  }

  return "number" in field.dataset ? (field.value === "" ? null : Number(field.value)) : field.value;
}

function place(element) {
  const account = element.closest("[data-app-id]");
  return account ? { appId: account.dataset.appId } : {};
}

function told(element) {
  const simple = { true: true, false: false };
  return Object.fromEntries(Object.entries(element.dataset)
    .filter(([name]) => !own.has(name) && name !== "appId")
    .map(([name, value]) => [name, simple[value] ?? (/^\d+$/.test(value) ? Number(value) : value)]));
}
