export default {
  title: "摇一摇周边",
  en: "Beacons",
  calls: [
    { api: "startSearchBeacons", title: "开启查找周边 iBeacon 设备", params: () => ({ ticket: "" }) },
    { api: "onSearchBeacons", title: "监听周边 iBeacon 设备", listens: true },
    { api: "stopSearchBeacons", title: "关闭查找周边 iBeacon 设备" },
  ],
};
