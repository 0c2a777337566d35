// Creates elements from text: pasted text is never parsed as markup.

export function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }

  made.append(...children.filter(child => child !== null));
  return made;
}

// An element that holds both languages; the page's style shows one.
export function both(name, text, className) {
  return element(name, className, ...["zh", "en"].map(language => {
    const span = element("span", "", text[language] ?? "");
    span.lang = language;
    return span;
  }));
}

export function card(weight, ...children) {
  const made = element("article", "card", ...children);
  made.dataset.weight = weight;
  return made;
}

export function show(panel, ...children) {
  panel.replaceChildren(...children);
}
