// The choices that the panel offers.

import { text } from "../texts.js";

const options = values => values.map(([value, words, data = {}]) => {
  const option = new Option(words, value);
  Object.assign(option.dataset, data);
  return option;
});

export let ticketRenewals = [];

export function showCatalog(catalog) {
  ticketRenewals = catalog.ticketRenewals;
  document.getElementById("apis").replaceChildren(...options(catalog.apis.map(api => [api, api])));
  refill(document.getElementById("fault"), catalog.faults.map(({ name, preset }) => [name, text(`fault.${name}`), preset === null ? {} : { preset }]));
  refill(document.getElementById("fault-path"), [["", text("calls.all")], ...catalog.paths.map(path => [path, path.replace("/cgi-bin/", "")])]);
}

/** The same choices in another language. */
export function refill(select, values) {
  const chosen = select.value;
  select.replaceChildren(...options(values));
  select.value = values.some(([value]) => value === chosen) ? chosen : values[0][0];
  select.dispatchEvent(new Event("change"));
}
