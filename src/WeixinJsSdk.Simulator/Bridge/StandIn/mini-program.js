// wx.miniProgram: a page inside a 小程序's web-view.

const inTheApp = action => inWeixin && whenBridged(action);
const miniProgramCall = (name, argument) => page => inTheApp(() =>
  invoke("invokeMiniProgramAPI", "invokeMiniProgramAPI", { name, arg: argument(page) }, page));

const toUrl = page => ({ url: page.url });

const miniProgram = {
  navigateBack: miniProgramCall("navigateBack", page => ({ delta: (page && page.delta) || 1 })),
  navigateTo: miniProgramCall("navigateTo", toUrl),
  redirectTo: miniProgramCall("redirectTo", toUrl),
  switchTab: miniProgramCall("switchTab", toUrl),
  reLaunch: miniProgramCall("reLaunch", toUrl),
  postMessage: miniProgramCall("postMessage", page => page.data || {}),
  getEnv: callback => inTheApp(() => callback({ miniprogram: window.__wxjs_environment === "miniprogram" })),
};
