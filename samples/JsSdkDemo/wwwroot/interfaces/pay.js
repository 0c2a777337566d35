// The server signs the payment: the merchant's key never reaches the page.

export default {
  title: "支付",
  en: "Pay",
  calls: [
    { api: "chooseWXPay", title: "发起一个微信支付", signedBy: "/sign/pay" },
  ],
};
