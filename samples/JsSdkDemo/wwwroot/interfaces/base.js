export default {
  title: "基础",
  en: "Base",
  calls: [
    { api: "checkJsApi", title: "判断当前客户端版本是否支持指定JS接口", params: () => ({ jsApiList: ["chooseImage", "getLocation", "onMenuShareTimeline", "chooseWXPay"] }) },
  ],
};
