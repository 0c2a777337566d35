// Interfaces that leave the page: 小程序, 企业微信 and 业务页面.

Object.assign(answers, {
  launchMiniProgram: () => ({}),
  invokeMiniProgramAPI: () => ({}),
  openEnterpriseChat: () => ({ err_code: 0 }),
  openBusinessView: () => ({ err_code: 0, extraData: onAndroid() ? "{}" : {} }),
});
