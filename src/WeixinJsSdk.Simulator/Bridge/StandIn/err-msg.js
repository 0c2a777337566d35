// From the app's err_msg (get_brand_wcpay_request:fail_no_right) to the page's errMsg (chooseWXPay:no right).

function toErrMsg(api, appMessage) {
  if (!appMessage) {
    return `${api}:ok`;
  }

  const colon = appMessage.indexOf(":");
  const text = soften(appMessage.slice(colon + 1));
  return `${api}:${api === "config" && text === "function not exist" ? "ok" : text}`;
}

function soften(text) {
  if (text === "confirm") {
    return "ok";
  }

  const plain = text === "failed" ? "fail" : text.replace(/^failed_/, "").replace(/^fail_/, "").replace(/_/g, " ").toLowerCase();
  return plain === "access denied" || plain === "no permission to execute" ? "permission denied" : plain || "fail";
}
