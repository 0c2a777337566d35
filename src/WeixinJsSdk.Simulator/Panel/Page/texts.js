// What the page says, in 中文 and English. Elements name their texts: data-text (content), data-label (aria-label), data-hint (placeholder)
// and data-tip (title).

const remembered = "weixin-simulator-language";
const texts = {};
let language = "en";

export const choices = () => [...document.querySelectorAll("[data-language]")];

export function preferred() {
  const chosen = memory(storage => storage.getItem(remembered));
  const first = navigator.languages.find(name => /^(zh|en)\b/i.test(name)) || "en";
  return chosen === "zh" || chosen === "en" ? chosen : first.slice(0, 2).toLowerCase();
}

export async function choose(name) {
  texts[name] = texts[name] || await (await fetch(new URL(`texts/${name}.json`, import.meta.url))).json();
  language = name;
  document.documentElement.lang = name === "zh" ? "zh-CN" : "en";
  document.title = text("title");
  memory(storage => storage.setItem(remembered, name));
}

export const spoken = () => language;

export function text(key, values = {}) {
  return (texts[language][key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

export function translate(root) {
  const each = (name, apply) => root.querySelectorAll(`[data-${name}]`).forEach(element => apply(element, text(element.dataset[name])));
  each("text", (element, words) => { element.textContent = words; });
  each("label", (element, words) => element.setAttribute("aria-label", words));
  each("hint", (element, words) => { element.placeholder = words; });
  each("tip", (element, words) => { element.title = words; });
}

function memory(use) {
  try {
    return use(localStorage);
  } catch (unavailable) {
    return null; // storage is switched off: the language is then chosen anew each time
  }
}
