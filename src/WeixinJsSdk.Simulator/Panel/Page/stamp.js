// Elements from the page's templates, and lists of them that change without losing the user's place.

import { translate } from "./texts.js";

export function stamp(name) {
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

/** One element for each item, known by its key, which may hold the item's place. Elements that stay are not touched but by update; focus does not fall off a removed one. */
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
