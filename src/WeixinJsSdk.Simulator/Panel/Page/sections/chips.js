// Removable names: safe domains, and permissions that are denied.

import { fill, instantiate, keep } from "../dom-templates.js";
import { text } from "../texts.js";

export function showDomains(section, domains) {
  show(section, domains, domain => ({ do: "domain/remove", domain }), "domain.remove");
}

export function showPermissions(section, denied) {
  show(section, denied, api => ({ do: "permission", api, allowed: "true" }), "permission.grant");
  section.querySelector(".none").hidden = denied.length > 0;
}

function show(section, names, action, label) {
  keep(section.querySelector("ul"), names, name => name, name => {
    const chip = instantiate("chip");
    Object.assign(chip.querySelector("button").dataset, action(name));
    return chip;
  }, (chip, name) => {
    fill(chip, { name });
    chip.querySelector("button").setAttribute("aria-label", text(label, { name }));
  });
}
