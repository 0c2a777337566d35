// The control panel: sections that show what the simulator sends, and controls that send what they are set to.

import { choose, choices, preferred, translate } from "./texts.js";
import { connect } from "./live.js";
import { attend } from "./controls.js";
import { showClock } from "./sections/clock.js";
import { showCatalog } from "./sections/catalog.js";
import { showPhone } from "./sections/phone.js";
import { showFaults } from "./sections/faults.js";
import { showAccounts, showCredentials, showQuotas, moveTimelines } from "./sections/accounts.js";
import { showVerdicts } from "./sections/verdicts.js";
import { showLedger } from "./sections/ledger.js";

const sections = {
  now: now => { showClock(now); moveTimelines(now); },
  catalog: showCatalog,
  phone: showPhone,
  faults: showFaults,
  accounts: showAccounts,
  credentials: showCredentials,
  quotas: showQuotas,
  verdicts: showVerdicts,
  ledger: showLedger,
};
const shown = {};

function show(name, value) {
  shown[name] = value;
  sections[name](value);
}

function showAgain() {
  Object.entries(shown).forEach(([name, value]) => show(name, value));
}

async function speak(language) {
  await choose(language);
  for (const button of choices()) {
    button.setAttribute("aria-pressed", button.dataset.language === language);
  }

  translate(document);
  showAgain();
  connection.refresh();
}

const connection = connect(Object.keys(sections), show);
choices().forEach(button => button.addEventListener("click", () => speak(button.dataset.language)));
attend();
document.addEventListener("refused", showAgain); // switches go back to what holds
await speak(preferred());
connection.open();
