// The pattern of WAI-ARIA: arrows move along the tabs, and the one in focus is open. The address's hash names it.

const step = { ArrowRight: 1, ArrowLeft: -1 };

export function openTabs() {
  const tabs = [...document.querySelectorAll("[role=tab]")];
  const open = tab => {
    for (const other of tabs) {
      const isOpen = other === tab;
      other.setAttribute("aria-selected", String(isOpen));
      other.tabIndex = isOpen ? 0 : -1;
      document.getElementById(other.getAttribute("aria-controls")).hidden = !isOpen;
    }
  };
  const named = () => tabs.find(tab => tab.getAttribute("aria-controls") === location.hash.slice(1));

  for (const tab of tabs) {
    tab.addEventListener("click", () => {
      open(tab);
      history.replaceState(null, "", `#${tab.getAttribute("aria-controls")}`);
    });
    tab.addEventListener("keydown", event => {
      const at = tabs.indexOf(tab);
      const to = event.key === "Home" ? 0 : event.key === "End" ? tabs.length - 1 : event.key in step ? (at + step[event.key] + tabs.length) % tabs.length : -1;
      if (to >= 0) {
        event.preventDefault();
        tabs[to].focus();
        tabs[to].click();
      }
    });
  }

  addEventListener("hashchange", () => open(named() ?? tabs[0]));
  open(named() ?? tabs[0]);
}
