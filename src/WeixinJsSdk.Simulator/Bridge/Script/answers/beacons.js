// 摇一摇周边

const beacons = [
  { uuid: "FDA50693-A4E2-4FB1-AFCF-C6EB07647825", major: "10001", minor: "19641", accuracy: "0.35", proximity: "1", rssi: "-52", heading: "0" },
  { uuid: "FDA50693-A4E2-4FB1-AFCF-C6EB07647825", major: "10001", minor: "19642", accuracy: "2.80", proximity: "2", rssi: "-71", heading: "0" },
];
let searching = null;

Object.assign(answers, {
  startMonitoringBeacons() {
    clearInterval(searching);
    searching = setInterval(() => tell("onBeaconsInRange", { beacons }), 250);
    return {};
  },

  stopMonitoringBeacons() {
    clearInterval(searching);
    searching = null;
    return {};
  },
});
