// 微信支付. What is due is known to WeChat by prepay_id; here there is no money.

asks.getBrandWCPayRequest = async (params, automatic) => {
  await askUser("chooseWXPay", say("确认付款", "Pay"), ({ confirm }) => [
    element("p", { class: "amount" }, "¥ 0.01", element("small", {}, say("模拟金额：真实金额在 prepay_id 里", "A simulated amount: the real one is behind prepay_id"))),
    facts([[say("商户", "Merchant"), params.appId || accountId(params)], ["package", params.package], ["signType", params.signType], [say("签名", "Signature"), say("已验证", "verified")]]),
    element("footer", {},
      element("button", { type: "button", class: "other", onclick: () => confirm(false) }, say("让它失败", "Let it fail")),
      confirmButton(say("确认支付", "Pay"), () => confirm(true), { autofocus: true })),
  ]).then(paid => {
    if (!paid) {
      throw fail("The user let it fail.");
    }
  });
  return automatic();
};
