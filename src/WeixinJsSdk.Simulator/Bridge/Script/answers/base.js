// 基础接口

Object.assign(answers, {
  async checkJsApi({ jsApiList }) {
    const exists = await ask("exists", { apis: jsApiList || [], session, client });
    const checkResult = {};
    for (const name of jsApiList || []) {
      checkResult[name] = exists[name] && isKnown(name);
    }

    return { checkResult: onAndroid() ? JSON.stringify(checkResult) : checkResult };
  },
});

function isKnown(name) {
  return name in answers || grantedEvents.includes(name) || name.startsWith("menu:share:");
}
