import { chooseLanguage } from "./language.js";
import { openTabs } from "./tabs.js";
import { send } from "./send.js";
import { showFindings } from "./findings.js";
import { showSignature } from "./signature.js";
import { showReport } from "./report.js";
import { both, card, show } from "./dom.js";

const account = document.getElementById("account");
const answers = {
  explain: (answer, panel) => showFindings(answer, panel),
  sign: showSignature,
  "sign-card": showSignature,
  examine: showReport,
};

chooseLanguage();
openTabs();
document.getElementById("account-choice").hidden = account.options.length === 0;
const named = new URLSearchParams(location.search).get("account");
if (named !== null) {
  if (![...account.options].some(option => option.value === named)) {
    account.add(new Option(named, named));
  }

  account.value = named;
  document.getElementById("account-choice").hidden = false;
}

for (const form of document.forms) {
  const panel = form.parentElement.querySelector(".answer");
  form.addEventListener("submit", async event => {
    event.preventDefault();
    const button = form.querySelector("[type=submit]");
    button.disabled = true;
    form.setAttribute("aria-busy", "true");
    try {
      const request = filledIn(form);
      answers[form.dataset.endpoint](await send(form.dataset.endpoint, request), panel, request);
      panel.firstElementChild.scrollIntoView({ block: "nearest" });
    } catch (error) {
      show(panel, card("Failed", both("h2", { zh: `服务器没有应答：${error.message}`, en: `The server did not answer: ${error.message}` })));
    } finally {
      button.disabled = false;
      form.removeAttribute("aria-busy");
    }
  });
  form.addEventListener("reset", () => show(panel));
}

// An empty field means that the value is not known. White space around a value is kept, since it may be the mistake.
function filledIn(form) {
  const request = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ""));
  if (account.options.length > 0) {
    request.account = account.value;
  }

  return request;
}
