// 微信支付: directory and paySign were judged before the answer.

Object.assign(answers, {
  getBrandWCPayRequest: () => ({}),
  getRecevieBizHongBaoRequest: () => ({}),
});
