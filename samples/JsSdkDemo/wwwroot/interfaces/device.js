export default {
  title: "设备信息",
  en: "Device",
  calls: [
    { api: "getNetworkType", title: "获取网络状态" },
  ],
};
