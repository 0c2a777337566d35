// Where the phone is drawn: a shadow tree of its own, so that neither the page's style sheets nor its handlers meet it.

const surface = { root: null };

function surfaceRoot() {
  if (!surface.root) {
    const host = element("weixin-simulator-phone", { lang: language });
    surface.root = host.attachShadow({ mode: "open" });

    // A sheet that a script makes needs no permission of style-src.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(served.style);
    surface.root.adoptedStyleSheets = [sheet];
    for (const type of ["keydown", "keyup", "keypress", "input", "change", "click", "pointerdown", "pointerup", "focusin", "focusout"]) {
      host.addEventListener(type, event => event.stopPropagation());
    }

    surface.host = host;
    surface.toasts = element("div", { class: "toasts" });
    surface.root.append(surface.toasts);
  }

  // A page may have written its document anew.
  if (!surface.host.isConnected) {
    document.documentElement.append(surface.host);
  }

  return surface.root;
}

// A few words that go by themselves; those of a warning stay longer.
function toast(text, detail) {
  const shown = element("div", { class: detail ? "toast warning" : "toast", role: "status" }, text, detail ? element("small", {}, detail) : null);
  surfaceRoot();
  surface.toasts.append(shown);
  setTimeout(() => shown.remove(), detail ? 8000 : 2500);
}

// What stays at the page's lower edge while something goes on.
function showStrip(name, ...children) {
  surfaceRoot().querySelectorAll(`.strip[data-strip="${name}"]`).forEach(old => old.remove());
  const strip = element("div", { class: "strip", "data-strip": name, role: "group" }, ...children);
  surface.root.append(strip);
  return strip;
}

const whenParsed = action => {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", action);
  } else {
    action();
  }
};
