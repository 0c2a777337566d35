// window.WeixinSimulator: controls the simulated phone, for tests and demos.

window.WeixinSimulator = {
  // Sets what an interface answers: see scripted.js. answer("chooseImage", "cancel")
  answer,

  // Whether the phone asks the person at the browser (true), or answers at once by itself. A scripted answer is never asked for.
  setInteractive,

  // Forgets all scripted answers.
  reset: () => scripted.clear(),

  // The user taps a share item of the menu: "timeline", "appmessage", "qq", "weiboApp" or "QZone".
  share,

  // The app raises an event: tell("onVoicePlayEnd", { localId })
  tell,

  // The recording under way reaches its minute now.
  reachRecordingLimit,

  // Changes the device: { version, platform, subscribed }. The official script sees version and platform after the next load.
  setClient(changes) {
    Object.assign(client, changes);
    rememberClient(changes);
  },

  // Takes a permission of the page's account away, or gives it back: setPermission("chooseWXPay", false)
  setPermission: (api, allowed) => ask("permission", { appId: pageConfig.verifyAppId, api: jsName(api), allowed }),

  // Where the device is, in GPS coordinates: { latitude, longitude, speed, accuracy }
  setPosition: position => { Object.assign(place, position); },

  // Puts the simulator's own client in the place of an official script that does not come; see standIn.
  useStandIn,

  // With ready "manual" the app injects its bridge now.
  injectBridge,

  get interactive() { return presence.interactive; },
  get standIn() { return standIn.inForce; },
  get client() { return Object.assign({}, client); },
  get menu() { return menuState(); },
  get closed() { return windowState.closed; },
  get shares() { return shares.slice(); },
  get calls() { return calls.slice(); },
  get verdicts() { return verdicts.slice(); },
};
