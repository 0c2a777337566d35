// What the app calls an interface in err_msg, where that differs from its bridge name. Pages that use WeixinJSBridge directly compare it.

const wireNames = {
  editAddress: "edit_address",
  getBrandWCPayRequest: "get_brand_wcpay_request",
  getNetworkType: "network_type",
  sendAppMessage: "send_app_msg",
  shareTimeline: "share_timeline",
  shareWeiboApp: "share_weibo",
};

const wireName = name => wireNames[name] || name;
const jsName = name => served.jsNames[name] || name;
