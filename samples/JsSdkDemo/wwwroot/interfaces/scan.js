export default {
  title: "扫一扫",
  en: "Scan",
  calls: [
    { api: "scanQRCode", title: "调起微信扫一扫", params: () => ({ needResult: 1, scanType: ["qrCode", "barCode"] }) },
  ],
};
