// The ledger and code know a fault by its English name, which may end with a number.

import { text } from "../texts.js";

/** Names as the ledger has them, with commas between them, in the panel's language. */
export function faultNames(names) {
  return names?.split(", ").map(name => {
    const [, words, number] = /^(.*?)( -?\d+)?$/.exec(name);
    return text(`struck.${words}`) + (number ?? "");
  }).join(", ");
}
