// wx.miniProgram: a page inside a 小程序's web-view.

const miniProgramCall = (name, argument) => page => whenBridged(() =>
  invoke("invokeMiniProgramAPI", "invokeMiniProgramAPI", { name, arg: argument(page) }, page));

const toUrl = page => ({ url: page.url });

const miniProgram = {
  navigateBack: miniProgramCall("navigateBack", page => ({ delta: page.delta || 1 })),
  navigateTo: miniProgramCall("navigateTo", toUrl),
  redirectTo: miniProgramCall("redirectTo", toUrl),
  switchTab: miniProgramCall("switchTab", toUrl),
  reLaunch: miniProgramCall("reLaunch", toUrl),
  postMessage: miniProgramCall("postMessage", page => page.data || {}),
  getEnv: callback => whenBridged(() => callback({ miniprogram: window.__wxjs_environment === "miniprogram" })),
};
