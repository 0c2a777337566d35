export default {
  title: "地理位置",
  en: "Location",
  calls: [
    { api: "getLocation", title: "获取地理位置（火星坐标）", params: () => ({ type: "gcj02" }) },
    {
      api: "openLocation", title: "使用微信内置地图查看位置",
      params: () => ({ latitude: 23.099994, longitude: 113.32452, name: "TIT 创意园", address: "广州市海珠区新港中路 397 号", scale: 14, infoUrl: "https://developers.weixin.qq.com" }),
    },
  ],
};
