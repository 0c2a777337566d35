// Whether a person is at the browser. If so, the phone asks; otherwise every interface answers at once.
// A browser under automation (navigator.webdriver) counts as nobody, unless the simulator, the script's address or the page says otherwise.

const presence = { interactive: "interactive" in options ? String(options.interactive) !== "false" : !navigator.webdriver };

// What the phone asks the user, by bridge name: (params, automatic) gives the result's members, or throws a Refusal.
const asks = Object.create(null);

// A scripted answer is an answer: nobody is asked again.
const asksUser = name => presence.interactive && name in asks && !scripted.has(jsName(name));

function setInteractive(interactive) {
  presence.interactive = Boolean(interactive);
  rememberClient({ interactive: presence.interactive });
  showMenuButton();
}
