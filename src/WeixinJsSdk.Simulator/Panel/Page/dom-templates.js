// Elements made from the page's templates, and lists of them that are updated without losing focus or scroll position.

import { translate } from "./texts.js";

export function instantiate(name) {
  const element = document.getElementById(name).content.firstElementChild.cloneNode(true);
  const root = document.createDocumentFragment();
  root.append(element);
  translate(root);
  return element;
}

export function fill(element, slots) {
  for (const [name, value] of Object.entries(slots)) {
    const slot = element.querySelector(`[data-slot="${name}"]`);
    if (slot.textContent !== String(value ?? "")) {
      slot.textContent = value ?? "";
    }
  }
}

/** Keeps one element for each item, identified by its key. Only update changes an element that stays. Focus moves on from a removed element. */
export function keep(list, items, keyOf, create, update) {
  const keys = items.map((item, i) => String(keyOf(item, i)));
  const known = new Map([...list.children].map(child => [child.dataset.key, child]));
  for (const [key, child] of known) {
    if (!keys.includes(key)) {
      takeAway(child);
    }
  }

  items.forEach((item, i) => {
    let child = known.get(keys[i]);
    if (!child) {
      child = create(item);
      child.dataset.key = keys[i];
    }

    if (list.children[i] !== child) {
      list.insertBefore(child, list.children[i] ?? null);
    }

    update(child, item);
  });
}

function takeAway(child) {
  const hadFocus = child.contains(document.activeElement);
  const neighbour = child.nextElementSibling ?? child.previousElementSibling;
  const section = child.closest("section");
  child.remove();
  if (hadFocus) {
    (neighbour?.querySelector("button, summary") ?? section?.querySelector("input, button, summary"))?.focus();
  }
}
