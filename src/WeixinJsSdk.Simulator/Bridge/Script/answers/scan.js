// 微信扫一扫

Object.assign(answers, {
  scanQRCode({ needResult, scanType = ["qrCode", "barCode"] }) {
    if (Number(needResult) !== 1) {
      return {};
    }

    const found = scanType.includes("qrCode") ? "https://weixin.qq.com/r/simulated" : "EAN_13,6901234567892";
    return scanned(found);
  },
});

const scanned = text => ({ resultStr: onAndroid() ? text : JSON.stringify({ scan_code: { scan_result: text } }) });
